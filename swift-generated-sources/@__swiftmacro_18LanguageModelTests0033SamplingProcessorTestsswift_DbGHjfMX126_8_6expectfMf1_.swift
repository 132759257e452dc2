Testing.__checkBinaryOperation(SamplingOptions(topP: 1.5).problem?.contains("top-p"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"SamplingOptions(topP: 1.5).problem?.contains("top-p")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:127:9-127:79
