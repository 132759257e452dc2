Testing.__checkBinaryOperation(numbered.encode("ab", marked: true),{ $0 == $1() },[1, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"numbered.encode("ab", marked: true)"#),"==",.__fromSyntaxNode("[1, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:55:9-55:63
