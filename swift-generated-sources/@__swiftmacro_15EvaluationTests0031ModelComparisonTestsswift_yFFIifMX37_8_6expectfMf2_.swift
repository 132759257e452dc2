Testing.__checkBinaryOperation(comparison.rows[1].mcNemar,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("comparison.rows[1].mcNemar"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:38:9-38:51
