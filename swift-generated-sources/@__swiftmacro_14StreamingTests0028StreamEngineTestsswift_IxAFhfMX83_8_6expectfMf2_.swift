Testing.__checkValue(try engine.step(3).count == 1,expression: .__fromSyntaxNode("try engine.step(3).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:84:9-84:47
