Testing.__checkValue(try engine.advance(to: .milliseconds(999)).isEmpty,expression: .__fromSyntaxNode("try engine.advance(to: .milliseconds(999)).isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:12:9-12:68
