Testing.__checkBinaryOperation(gpt2.end,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("gpt2.end"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:35:9-35:31
