Testing.__checkBinaryOperation(copying,{ $0 < $1() },25,expression: .__fromBinaryOperation(.__fromSyntaxNode("copying"),"<",.__fromSyntaxNode("25")),comments: ["\(copying)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift:41:9-41:44
