Testing.__checkBinaryOperation(RandomStream(key: 0).bits(0),{ $0 == $1() },0xE220_A839_7B1D_CDAF,expression: .__fromBinaryOperation(.__fromSyntaxNode("RandomStream(key: 0).bits(0)"),"==",.__fromSyntaxNode("0xE220_A839_7B1D_CDAF")),comments: [.__line("// First output of SplitMix64 seeded with 0, as published with its reference code.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:9:9-9:71
