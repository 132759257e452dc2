Testing.__checkBinaryOperation(value == wanted,{ $0 || $1() },abs(value - wanted) < 1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("value == wanted"),"||",.__fromSyntaxNode("abs(value - wanted) < 1e-5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:70:13-70:67
