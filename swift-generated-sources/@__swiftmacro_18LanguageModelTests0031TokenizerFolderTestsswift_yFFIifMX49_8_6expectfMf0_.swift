Testing.__checkBinaryOperation(named.encode("ab", marked: true),{ $0 == $1() },[0, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"named.encode("ab", marked: true)"#),"==",.__fromSyntaxNode("[0, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:50:9-50:60
