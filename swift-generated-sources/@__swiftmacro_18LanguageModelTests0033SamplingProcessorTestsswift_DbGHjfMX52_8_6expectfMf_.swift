Testing.__checkBinaryOperation(kept(MinPProcessor(share)),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("kept(MinPProcessor(share))"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:53:9-53:56
