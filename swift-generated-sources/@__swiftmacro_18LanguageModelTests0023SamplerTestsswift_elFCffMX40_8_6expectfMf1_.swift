Testing.__checkBinaryOperation(draws(7).prefix(6).map { $0 ?? -1 },{ $0 == $1() },[1889, 174, 1159, 2531, 1734, 2479],expression: .__fromBinaryOperation(.__fromSyntaxNode("draws(7).prefix(6).map { $0 ?? -1 }"),"==",.__fromSyntaxNode("[1889, 174, 1159, 2531, 1734, 2479]")),comments: [.__line("// The same on every machine: written down once.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:41:9-41:92
