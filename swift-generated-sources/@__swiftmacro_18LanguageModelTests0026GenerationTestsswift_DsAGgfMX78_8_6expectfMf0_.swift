Testing.__checkBinaryOperation(result.stopped,{ $0 == $1() },.stopText,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.stopped"),"==",.__fromSyntaxNode(".stopText")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:79:9-79:45
