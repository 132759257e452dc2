Testing.__checkBinaryOperation(fast,{ $0 == $1() },Self.countingAnew(words, mergeCount: 60),expression: .__fromBinaryOperation(.__fromSyntaxNode("fast"),"==",.__fromSyntaxNode("Self.countingAnew(words, mergeCount: 60)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:32:9-32:66
