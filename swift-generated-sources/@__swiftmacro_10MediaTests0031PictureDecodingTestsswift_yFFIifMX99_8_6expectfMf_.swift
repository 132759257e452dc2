Testing.__checkClosureCall(performing: {
            try Picture(decoding: bomb, name: "bomb.png")
        },throws: { error in
            (error as? MediaError)?.reason.contains("65535 by 65535") == true
        },expression: .__fromSyntaxNode(#"try Picture(decoding: bomb, name: "bomb.png")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:100:9-104:10
