Testing.__checkBinaryOperation(none.encode("ab", marked: true),{ $0 == $1() },[6],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"none.encode("ab", marked: true)"#),"==",.__fromSyntaxNode("[6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:45:9-45:56
