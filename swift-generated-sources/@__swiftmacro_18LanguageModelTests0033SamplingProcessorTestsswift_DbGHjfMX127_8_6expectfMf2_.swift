Testing.__checkBinaryOperation(SamplingOptions(minP: 0).problem?.contains("min-p"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"SamplingOptions(minP: 0).problem?.contains("min-p")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:128:9-128:77
