Testing.__checkBinaryOperation(read.encode(text, marked: true),{ $0 == $1() },tokenizer.encode(text, marked: true),expression: .__fromBinaryOperation(.__fromSyntaxNode("read.encode(text, marked: true)"),"==",.__fromSyntaxNode("tokenizer.encode(text, marked: true)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:56:13-56:93
