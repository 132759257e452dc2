Testing.__checkValue(try engine.advance(to: .seconds(10)).count == 2,expression: .__fromSyntaxNode("try engine.advance(to: .seconds(10)).count == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:31:9-31:65
