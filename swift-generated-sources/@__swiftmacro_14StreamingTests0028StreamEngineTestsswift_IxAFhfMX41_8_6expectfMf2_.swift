Testing.__checkValue(try engine.step().isEmpty,expression: .__fromSyntaxNode("try engine.step().isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:42:9-42:43
