Testing.__checkBinaryOperation(record,{ $0 == $1() },training.record,expression: .__fromBinaryOperation(.__fromSyntaxNode("record"),"==",.__fromSyntaxNode("training.record")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:151:9-151:43
