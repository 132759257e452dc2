Testing.__checkBinaryOperation(result.count,{ $0 == $1() },402,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.count"),"==",.__fromSyntaxNode("402")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:47:9-47:37
