Testing.__checkValue(try engine.step().map(\.interaction) == [laterEvents[0]],expression: .__fromSyntaxNode(#"try engine.step().map(\.interaction) == [laterEvents[0]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:39:9-39:74
