Testing.__checkValue(try engine.advance(to: .seconds(11)).isEmpty,expression: .__fromSyntaxNode("try engine.advance(to: .seconds(11)).isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:33:9-33:62
