Testing.__checkBinaryOperation(tokenizer.bytes(of: special),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: special)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift:52:17-52:61
