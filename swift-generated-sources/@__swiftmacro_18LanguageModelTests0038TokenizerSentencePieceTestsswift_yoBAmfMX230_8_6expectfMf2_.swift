Testing.__checkBinaryOperation(tokenizer.special("the"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.special("the")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:231:9-231:49
