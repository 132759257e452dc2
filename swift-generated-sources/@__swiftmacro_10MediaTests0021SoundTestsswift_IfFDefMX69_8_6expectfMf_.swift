Testing.__checkValue(try Sound(decoding: file, name: "two.wav").samples == [0, 0.375],expression: .__fromSyntaxNode(#"try Sound(decoding: file, name: "two.wav").samples == [0, 0.375]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:70:9-70:82
