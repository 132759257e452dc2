Testing.__checkValue(try Sound(decoding: file, name: "tone") == Self.short,expression: .__fromSyntaxNode(#"try Sound(decoding: file, name: "tone") == Self.short"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:22:9-22:71
