Testing.__checkPropertyAccess(Sound(sampleRate: 8000, samples: []).resampled(to: 16_000).samples.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("Sound(sampleRate: 8000, samples: []).resampled(to: 16_000).samples"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:38:9-38:92
