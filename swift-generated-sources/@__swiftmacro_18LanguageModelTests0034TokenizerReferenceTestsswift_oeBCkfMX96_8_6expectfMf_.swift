Testing.__checkBinaryOperation(tokenizer.special(name),{ $0 == $1() },id,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.special(name)"),"==",.__fromSyntaxNode("id")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:97:9-97:47
