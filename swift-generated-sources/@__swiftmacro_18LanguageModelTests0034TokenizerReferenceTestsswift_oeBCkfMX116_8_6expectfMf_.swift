Testing.__checkBinaryOperation(texts.count,{ $0 == $1() },47,expression: .__fromBinaryOperation(.__fromSyntaxNode("texts.count"),"==",.__fromSyntaxNode("47")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:117:9-117:35
