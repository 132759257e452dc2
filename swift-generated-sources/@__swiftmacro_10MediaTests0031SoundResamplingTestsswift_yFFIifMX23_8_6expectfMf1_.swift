Testing.__checkBinaryOperation(largestError(result.samples, expected),{ $0 < $1() },1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("largestError(result.samples, expected)"),"<",.__fromSyntaxNode("1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:24:9-24:63
