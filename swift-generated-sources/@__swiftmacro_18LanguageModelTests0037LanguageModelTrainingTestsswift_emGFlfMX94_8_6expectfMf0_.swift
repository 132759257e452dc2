Testing.__checkBinaryOperation(training.validation.map { $0 < 2 },{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("training.validation.map { $0 < 2 }"),"==",.__fromSyntaxNode("true")),comments: ["\(String(describing: training.validation))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:95:9-97:10
