Testing.__checkClosureCall(throws: MediaError.self,performing: { try Sound(contentsOf: folder) },expression: .__fromSyntaxNode("try Sound(contentsOf: folder)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:82:13-82:79
