Testing.__checkBinaryOperation(comparison.rows[0].test.pairs,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("comparison.rows[0].test.pairs"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:49:9-49:52
