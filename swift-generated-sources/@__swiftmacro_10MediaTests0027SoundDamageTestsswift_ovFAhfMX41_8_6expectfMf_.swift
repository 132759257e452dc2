Testing.__checkClosureCall(performing: {
            try Sound(decoding: file, name: "page.ogg")
        },throws: { error in
            (error as? MediaError)?.reason.contains("checksum") == true
        },expression: .__fromSyntaxNode(#"try Sound(decoding: file, name: "page.ogg")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:42:9-46:10
