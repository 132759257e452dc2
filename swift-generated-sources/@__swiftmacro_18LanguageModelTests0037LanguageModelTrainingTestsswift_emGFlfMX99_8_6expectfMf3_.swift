Testing.__checkBinaryOperation(events[2].validation,{ $0 == $1() },training.validation,expression: .__fromBinaryOperation(.__fromSyntaxNode("events[2].validation"),"==",.__fromSyntaxNode("training.validation")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:100:9-100:61
