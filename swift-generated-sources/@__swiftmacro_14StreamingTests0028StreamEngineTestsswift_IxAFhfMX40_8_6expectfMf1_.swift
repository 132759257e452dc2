Testing.__checkValue(try engine.step(10).count == 5,expression: .__fromSyntaxNode("try engine.step(10).count == 5"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:41:9-41:48
