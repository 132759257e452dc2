Testing.__checkValue(try engine.advance(to: .seconds(1)).isEmpty,expression: .__fromSyntaxNode("try engine.advance(to: .seconds(1)).isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:49:9-49:61
