Testing.__checkBinaryOperation(result.stopped == .deadEnd,{ $0 && $1() },result.tokens.isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.stopped == .deadEnd"),"&&",.__fromSyntaxNode("result.tokens.isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:138:9-138:69
