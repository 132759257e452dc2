Testing.__checkBinaryOperation(one.validation,{ $0 == $1() },three.validation,expression: .__fromBinaryOperation(.__fromSyntaxNode("one.validation"),"==",.__fromSyntaxNode("three.validation")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:64:9-64:52
