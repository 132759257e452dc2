Testing.__checkBinaryOperation(opt.encode("ab", marked: true),{ $0 == $1() },[2, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"opt.encode("ab", marked: true)"#),"==",.__fromSyntaxNode("[2, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:29:9-29:58
