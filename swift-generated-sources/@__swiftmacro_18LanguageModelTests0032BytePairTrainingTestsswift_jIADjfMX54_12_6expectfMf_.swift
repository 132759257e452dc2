Testing.__checkBinaryOperation(tokenizer.decode(tokenizer.encode(text, marked: false)),{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.decode(tokenizer.encode(text, marked: false))"),"==",.__fromSyntaxNode("text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:55:13-55:85
