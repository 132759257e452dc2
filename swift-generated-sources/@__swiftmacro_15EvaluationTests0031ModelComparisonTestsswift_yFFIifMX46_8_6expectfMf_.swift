Testing.__checkBinaryOperation(comparison.rows[0].warning?.contains("sampled:99"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"comparison.rows[0].warning?.contains("sampled:99")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:47:9-47:76
