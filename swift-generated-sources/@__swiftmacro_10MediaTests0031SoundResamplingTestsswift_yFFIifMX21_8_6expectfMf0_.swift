Testing.__checkBinaryOperation(result.samples.count,{ $0 == $1() },(4000 * new + old - 1) / old,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.samples.count"),"==",.__fromSyntaxNode("(4000 * new + old - 1) / old")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:22:9-22:70
