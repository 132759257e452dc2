Testing.__checkBinaryOperation(error,{ $0 < $1() },5e-3,expression: .__fromBinaryOperation(.__fromSyntaxNode("error"),"<",.__fromSyntaxNode("5e-3")),comments: ["prompt \(prompt), float \(index)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:109:17-109:74
