Testing.__checkBinaryOperation(row.mcNemar,{ $0 == $1() },McNemarTest(firstOnly: 2, secondOnly: 0),expression: .__fromBinaryOperation(.__fromSyntaxNode("row.mcNemar"),"==",.__fromSyntaxNode("McNemarTest(firstOnly: 2, secondOnly: 0)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:37:9-37:73
