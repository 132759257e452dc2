Testing.__checkClosureCall(performing: {
                try Picture(decoding: Array(file[..<length]), name: name)
            },throws: { error in
                (error as? MediaError)?.path == name
            },expression: .__fromSyntaxNode("try Picture(decoding: Array(file[..<length]), name: name)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:19:13-23:14
