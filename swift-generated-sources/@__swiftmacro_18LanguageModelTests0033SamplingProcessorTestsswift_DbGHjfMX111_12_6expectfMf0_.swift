Testing.__checkBinaryOperation(token == 1,{ $0 || $1() },token == 3,expression: .__fromBinaryOperation(.__fromSyntaxNode("token == 1"),"||",.__fromSyntaxNode("token == 3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:112:13-112:46
