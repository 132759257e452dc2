Testing.__checkBinaryOperation(question.history,{ $0 == $1() },Array(split.training[Int(question.user)]),expression: .__fromBinaryOperation(.__fromSyntaxNode("question.history"),"==",.__fromSyntaxNode("Array(split.training[Int(question.user)])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:71:13-71:83
