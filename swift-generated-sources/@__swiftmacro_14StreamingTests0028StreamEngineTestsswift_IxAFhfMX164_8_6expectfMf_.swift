Testing.__checkValue(try store.events().map(\.interaction) == Array(laterEvents[..<4]),expression: .__fromSyntaxNode(#"try store.events().map(\.interaction) == Array(laterEvents[..<4])"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:165:9-165:83
