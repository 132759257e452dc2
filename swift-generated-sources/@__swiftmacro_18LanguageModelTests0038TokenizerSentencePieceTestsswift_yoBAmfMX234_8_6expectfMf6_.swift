Testing.__checkBinaryOperation(tokenizer.encode(trusted: "<s>the</s>", marked: false),{ $0 == $1() },[1, 11, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode(trusted: "<s>the</s>", marked: false)"#),"==",.__fromSyntaxNode("[1, 11, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:235:9-235:86
