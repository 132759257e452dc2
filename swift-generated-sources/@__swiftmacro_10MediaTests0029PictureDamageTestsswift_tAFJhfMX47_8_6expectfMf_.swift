Testing.__checkClosureCall(throws: MediaError.self,performing: { try Picture(decoding: file, name: "crc.png") },expression: .__fromSyntaxNode(#"try Picture(decoding: file, name: "crc.png")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:48:9-48:90
