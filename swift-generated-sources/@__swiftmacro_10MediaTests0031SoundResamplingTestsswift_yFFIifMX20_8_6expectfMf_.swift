Testing.__checkBinaryOperation(result.sampleRate,{ $0 == $1() },new,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.sampleRate"),"==",.__fromSyntaxNode("new")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:21:9-21:42
