Testing.__checkBinaryOperation(kept(TopPProcessor(share)),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("kept(TopPProcessor(share))"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:48:9-48:56
