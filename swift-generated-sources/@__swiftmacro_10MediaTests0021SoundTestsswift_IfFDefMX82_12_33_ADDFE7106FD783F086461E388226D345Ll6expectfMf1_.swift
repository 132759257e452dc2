Testing.__checkClosureCall(throws: MediaError.self,performing: { try Sound(contentsOf: "\(folder)/none.wav") },expression: .__fromSyntaxNode(#"try Sound(contentsOf: "\(folder)/none.wav")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:83:13-83:93
