Testing.__checkValue(try Sound(contentsOf: "\(folder)/tone.ogg") == Self.short,expression: .__fromSyntaxNode(#"try Sound(contentsOf: "\(folder)/tone.ogg") == Self.short"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:81:13-81:79
