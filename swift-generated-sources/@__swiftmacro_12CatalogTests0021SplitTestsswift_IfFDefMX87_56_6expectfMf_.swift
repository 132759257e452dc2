Testing.__checkBinaryOperation(question.time,{ $0 >= $1() },latest,expression: .__fromBinaryOperation(.__fromSyntaxNode("question.time"),">=",.__fromSyntaxNode("latest")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:88:57-88:89
