Testing.__checkValue(try engine.advance(to: .seconds(9)).isEmpty,expression: .__fromSyntaxNode("try engine.advance(to: .seconds(9)).isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:29:9-29:61
