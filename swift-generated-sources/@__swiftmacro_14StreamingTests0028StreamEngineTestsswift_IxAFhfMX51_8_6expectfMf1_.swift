Testing.__checkValue(try engine.advance(to: .seconds(3)).count == 1,expression: .__fromSyntaxNode("try engine.advance(to: .seconds(3)).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:52:9-52:64
