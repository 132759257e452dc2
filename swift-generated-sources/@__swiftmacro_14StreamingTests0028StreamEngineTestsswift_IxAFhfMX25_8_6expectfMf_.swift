Testing.__checkValue(try engine.advance(to: .seconds(1), limit: 4).count == 4,expression: .__fromSyntaxNode("try engine.advance(to: .seconds(1), limit: 4).count == 4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:26:9-26:74
