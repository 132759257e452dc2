Testing.__checkBinaryOperation(choose(&sampler, [-.infinity, -.infinity]),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("choose(&sampler, [-.infinity, -.infinity])"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:15:9-15:67
