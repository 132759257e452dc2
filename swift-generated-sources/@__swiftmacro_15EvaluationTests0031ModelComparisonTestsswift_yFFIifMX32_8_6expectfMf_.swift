Testing.__checkBinaryOperation(comparison.rows.map(\.metric),{ $0 == $1() },["hit@10", "mrr"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"comparison.rows.map(\.metric)"#),"==",.__fromSyntaxNode(#"["hit@10", "mrr"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:33:9-33:68
