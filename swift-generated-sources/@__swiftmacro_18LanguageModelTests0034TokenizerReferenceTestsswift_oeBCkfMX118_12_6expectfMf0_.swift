Testing.__checkBinaryOperation(tokenizer.encode(text, marked: false),{ $0 == $1() },ids,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.encode(text, marked: false)"),"==",.__fromSyntaxNode("ids")),comments: ["\(text.debugDescription)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:119:13-119:94
