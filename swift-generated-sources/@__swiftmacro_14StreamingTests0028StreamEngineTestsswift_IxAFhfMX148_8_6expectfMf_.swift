Testing.__checkValue(try engine.step(10).map(\.interaction.item) == [3, 5],expression: .__fromSyntaxNode(#"try engine.step(10).map(\.interaction.item) == [3, 5]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:149:9-149:71
