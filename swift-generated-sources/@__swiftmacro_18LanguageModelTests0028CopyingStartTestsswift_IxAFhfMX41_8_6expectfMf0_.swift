Testing.__checkBinaryOperation(plain,{ $0 > $1() },150,expression: .__fromBinaryOperation(.__fromSyntaxNode("plain"),">",.__fromSyntaxNode("150")),comments: ["\(plain)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift:42:9-42:41
