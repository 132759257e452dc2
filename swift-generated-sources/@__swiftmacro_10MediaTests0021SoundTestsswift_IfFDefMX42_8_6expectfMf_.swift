Testing.__checkClosureCall(throws: MediaError.self,performing: {
            try Self.tone(440, rate: 44_100, count: 100).encoded(as: .oggOpus(quality: 0.5))
        },expression: .__fromSyntaxNode("try Self.tone(440, rate: 44_100, count: 100).encoded(as: .oggOpus(quality: 0.5))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:43:9-45:10
