Testing.__checkClosureCall(performing: {
                try Sound(decoding: Array(file[..<length]), name: "cut")
            },throws: { error in
                (error as? MediaError)?.path == "cut"
            },expression: .__fromSyntaxNode(#"try Sound(decoding: Array(file[..<length]), name: "cut")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:13:13-17:14
