Testing.__checkBinaryOperation(result.tokens.count == 3,{ $0 && $1() },result.stopped == .length,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.tokens.count == 3"),"&&",.__fromSyntaxNode("result.stopped == .length")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:45:9-45:71
