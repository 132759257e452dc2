Testing.__checkValue(result.dropFirst(200).dropLast(200).allSatisfy { abs($0) < 1e-4 },expression: .__fromSyntaxNode("result.dropFirst(200).dropLast(200).allSatisfy { abs($0) < 1e-4 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:30:9-30:83
