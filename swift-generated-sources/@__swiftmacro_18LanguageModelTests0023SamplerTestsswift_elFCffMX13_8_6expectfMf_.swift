Testing.__checkBinaryOperation(choose(&sampler, [0, 3, 1, 3]),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("choose(&sampler, [0, 3, 1, 3])"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:14:9-14:53
