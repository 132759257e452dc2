Testing.__checkClosureCall(throws: MediaError.self,performing: {
                try Picture(decoding: Array(header.utf8) + [1, 2, 3, 4, 5, 6], name: "bad.ppm")
            },expression: .__fromSyntaxNode(#"try Picture(decoding: Array(header.utf8) + [1, 2, 3, 4, 5, 6], name: "bad.ppm")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:75:13-77:14
