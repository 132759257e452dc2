Testing.__checkBinaryOperation(tokenizer.encode(example.text, marked: false),{ $0 == $1() },Array(example.ids.dropFirst()),expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.encode(example.text, marked: false)"),"==",.__fromSyntaxNode("Array(example.ids.dropFirst())")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift:36:17-37:101
