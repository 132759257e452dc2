Testing.__checkBinaryOperation(abs(comparison.rows[0].test.secondMean - 0.5),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(comparison.rows[0].test.secondMean - 0.5)"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:56:9-56:71
