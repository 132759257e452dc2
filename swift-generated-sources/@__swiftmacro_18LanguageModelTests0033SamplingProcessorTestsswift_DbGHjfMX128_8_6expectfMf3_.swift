Testing.__checkBinaryOperation(SamplingOptions(repetitionPenalty: .nan).problem?.contains("repetition"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"SamplingOptions(repetitionPenalty: .nan).problem?.contains("repetition")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:129:9-129:98
