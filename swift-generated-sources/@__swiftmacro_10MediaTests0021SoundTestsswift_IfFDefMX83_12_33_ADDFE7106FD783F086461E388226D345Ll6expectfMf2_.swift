Testing.__checkClosureCall(throws: MediaError.self,performing: {
                try Self.short.write(to: "\(folder)/none/tone.wav", format: .wav)
            },expression: .__fromSyntaxNode(#"try Self.short.write(to: "\(folder)/none/tone.wav", format: .wav)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:84:13-86:14
