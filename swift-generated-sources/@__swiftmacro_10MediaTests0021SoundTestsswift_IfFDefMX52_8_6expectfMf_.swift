Testing.__checkValue(try Sound(decoding: file, name: "loud").samples == [32767.0 / 32768, -1, 0.5],expression: .__fromSyntaxNode(#"try Sound(decoding: file, name: "loud").samples == [32767.0 / 32768, -1, 0.5]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:53:9-54:91
