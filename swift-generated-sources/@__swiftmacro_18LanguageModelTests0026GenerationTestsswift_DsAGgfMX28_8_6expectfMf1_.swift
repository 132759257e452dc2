Testing.__checkBinaryOperation(result.stopped,{ $0 == $1() },.endToken,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.stopped"),"==",.__fromSyntaxNode(".endToken")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:29:9-29:45
