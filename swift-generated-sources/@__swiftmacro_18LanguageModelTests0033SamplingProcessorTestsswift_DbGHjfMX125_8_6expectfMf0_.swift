Testing.__checkBinaryOperation(SamplingOptions(topK: 0).problem?.contains("top-k"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"SamplingOptions(topK: 0).problem?.contains("top-k")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:126:9-126:77
