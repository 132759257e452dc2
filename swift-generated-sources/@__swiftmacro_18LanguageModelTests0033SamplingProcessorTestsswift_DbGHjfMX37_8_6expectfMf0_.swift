Testing.__checkBinaryOperation(kept(TopKProcessor(8)).count,{ $0 == $1() },8,expression: .__fromBinaryOperation(.__fromSyntaxNode("kept(TopKProcessor(8)).count"),"==",.__fromSyntaxNode("8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:38:9-38:51
