Testing.__checkBinaryOperation(previous == nil,{ $0 || $1() },previous == scores,expression: .__fromBinaryOperation(.__fromSyntaxNode("previous == nil"),"||",.__fromSyntaxNode("previous == scores")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:51:13-51:59
