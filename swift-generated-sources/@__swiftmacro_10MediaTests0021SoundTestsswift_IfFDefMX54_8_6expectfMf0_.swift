Testing.__checkClosureCall(throws: MediaError.self,performing: {
            try Sound(sampleRate: 8000, samples: [0, .nan]).encoded(as: .wav)
        },expression: .__fromSyntaxNode("try Sound(sampleRate: 8000, samples: [0, .nan]).encoded(as: .wav)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:55:9-57:10
