Testing.__checkBinaryOperation(resumed.step,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("resumed.step"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:78:9-78:35
