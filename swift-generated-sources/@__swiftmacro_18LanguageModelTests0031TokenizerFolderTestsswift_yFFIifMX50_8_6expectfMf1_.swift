Testing.__checkBinaryOperation(named.end,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("named.end"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:51:9-51:32
