Testing.__checkBinaryOperation(comparison.rows[0].test.pairs,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("comparison.rows[0].test.pairs"),"==",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:55:9-55:52
