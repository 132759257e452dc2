Testing.__checkBinaryOperation(SamplingOptions(temperature: -1).problem?.contains("temperature"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"SamplingOptions(temperature: -1).problem?.contains("temperature")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:125:9-125:91
