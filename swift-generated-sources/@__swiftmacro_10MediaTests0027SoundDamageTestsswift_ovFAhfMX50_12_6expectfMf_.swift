Testing.__checkClosureCall(throws: MediaError.self,performing: { try Sound(decoding: bytes, name: "none") },expression: .__fromSyntaxNode(#"try Sound(decoding: bytes, name: "none")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:51:13-51:90
