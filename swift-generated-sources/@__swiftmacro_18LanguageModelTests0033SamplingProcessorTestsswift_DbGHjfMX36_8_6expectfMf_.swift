Testing.__checkBinaryOperation(kept(TopKProcessor(3)),{ $0 == $1() },[0, 2, 5],expression: .__fromBinaryOperation(.__fromSyntaxNode("kept(TopKProcessor(3))"),"==",.__fromSyntaxNode("[0, 2, 5]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:37:9-37:53
