Testing.__checkBinaryOperation(gpt2.encode("ab", marked: true),{ $0 == $1() },[2],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"gpt2.encode("ab", marked: true)"#),"==",.__fromSyntaxNode("[2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:34:9-34:56
