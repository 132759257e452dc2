Testing.__checkBinaryOperation(tokenizer.bytes(of: id),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: id)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:98:9-98:48
