Testing.__checkValue(try Sound(decoding: none.encoded(as: .wav), name: "none.wav") == none,expression: .__fromSyntaxNode(#"try Sound(decoding: none.encoded(as: .wav), name: "none.wav") == none"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:75:9-75:87
