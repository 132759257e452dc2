Testing.__checkBinaryOperation(generation.stopped,{ $0 == $1() },.cancelled,expression: .__fromBinaryOperation(.__fromSyntaxNode("generation.stopped"),"==",.__fromSyntaxNode(".cancelled")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:99:9-99:50
