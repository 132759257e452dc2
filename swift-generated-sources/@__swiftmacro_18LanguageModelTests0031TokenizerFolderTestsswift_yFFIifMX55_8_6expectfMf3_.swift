Testing.__checkBinaryOperation(numbered.end,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("numbered.end"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:56:9-56:35
