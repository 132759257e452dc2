Testing.__checkBinaryOperation(choose(&sampler, [-.infinity, -9e30]),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("choose(&sampler, [-.infinity, -9e30])"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:16:9-16:60
