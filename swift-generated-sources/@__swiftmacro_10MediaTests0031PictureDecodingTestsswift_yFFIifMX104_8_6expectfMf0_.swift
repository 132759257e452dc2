Testing.__checkClosureCall(throws: MediaError.self,performing: {
            try Picture(decoding: Array("P6 65536 65536 255\n".utf8), name: "bomb.ppm")
        },expression: .__fromSyntaxNode(#"try Picture(decoding: Array("P6 65536 65536 255\n".utf8), name: "bomb.ppm")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:105:9-107:10
