Testing.__checkBinaryOperation(fast.count,{ $0 == $1() },60,expression: .__fromBinaryOperation(.__fromSyntaxNode("fast.count"),"==",.__fromSyntaxNode("60")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:33:9-33:34
