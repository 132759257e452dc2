Testing.__checkValue(sound.samples.allSatisfy { $0.isFinite },expression: .__fromSyntaxNode("sound.samples.allSatisfy { $0.isFinite }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:31:17-31:66
