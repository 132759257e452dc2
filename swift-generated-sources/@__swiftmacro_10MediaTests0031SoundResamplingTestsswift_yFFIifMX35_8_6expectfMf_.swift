Testing.__checkValue(result.dropFirst(200).dropLast(200).allSatisfy { abs($0 - 0.25) < 1e-6 },expression: .__fromSyntaxNode("result.dropFirst(200).dropLast(200).allSatisfy { abs($0 - 0.25) < 1e-6 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:36:9-36:90
