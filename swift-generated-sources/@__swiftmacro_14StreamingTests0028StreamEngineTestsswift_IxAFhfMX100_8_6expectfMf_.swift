Testing.__checkValue(try engine.skip(toNextEventOf: 2).map(\.interaction) == Array(laterEvents[...3]),expression: .__fromSyntaxNode(#"try engine.skip(toNextEventOf: 2).map(\.interaction) == Array(laterEvents[...3])"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:101:9-101:98
