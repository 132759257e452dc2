Testing.__checkBinaryOperation(own[3] == 2,{ $0 && $1() },own[1] == -.infinity,expression: .__fromBinaryOperation(.__fromSyntaxNode("own[3] == 2"),"&&",.__fromSyntaxNode("own[1] == -.infinity")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:120:13-120:57
