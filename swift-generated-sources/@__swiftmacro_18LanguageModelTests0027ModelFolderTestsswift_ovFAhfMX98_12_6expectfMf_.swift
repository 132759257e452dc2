Testing.__checkBinaryOperation(weights.count,{ $0 == $1() },4 * 2 + 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("weights.count"),"==",.__fromSyntaxNode("4 * 2 + 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:99:13-99:48
