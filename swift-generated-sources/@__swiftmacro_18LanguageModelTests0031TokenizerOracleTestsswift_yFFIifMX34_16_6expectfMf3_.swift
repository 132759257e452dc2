Testing.__checkBinaryOperation(tokenizer.encode(example.text, marked: true),{ $0 == $1() },example.ids,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.encode(example.text, marked: true)"),"==",.__fromSyntaxNode("example.ids")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift:35:17-35:85
