Testing.__checkBinaryOperation(!allowed(constraint).contains(0x80),{ $0 && $1() },!allowed(constraint).contains(0xC0),expression: .__fromBinaryOperation(.__fromSyntaxNode("!allowed(constraint).contains(0x80)"),"&&",.__fromSyntaxNode("!allowed(constraint).contains(0xC0)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:74:9-74:92
