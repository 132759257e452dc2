Testing.__checkValue(try engine.step(10).map(\.interaction) == Array(laterEvents[2...]),expression: .__fromSyntaxNode(#"try engine.step(10).map(\.interaction) == Array(laterEvents[2...])"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:87:9-87:84
