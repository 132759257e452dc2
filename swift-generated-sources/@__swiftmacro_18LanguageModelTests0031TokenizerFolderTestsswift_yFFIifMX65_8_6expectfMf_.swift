Testing.__checkBinaryOperation(tokenizer.encode("ab", marked: true),{ $0 == $1() },[97, 98],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode("ab", marked: true)"#),"==",.__fromSyntaxNode("[97, 98]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:66:9-66:66
