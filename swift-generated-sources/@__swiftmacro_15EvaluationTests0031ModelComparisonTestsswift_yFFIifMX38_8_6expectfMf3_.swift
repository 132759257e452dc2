Testing.__checkBinaryOperation(abs(row.holm - min(1, 2 * row.test.p)),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(row.holm - min(1, 2 * row.test.p))"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:39:9-39:64
