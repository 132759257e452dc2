Testing.__checkBinaryOperation(abs(regularizedIncompleteBeta(x, a: 0.5, b: 0.5) - arcsine),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(regularizedIncompleteBeta(x, a: 0.5, b: 0.5) - arcsine)"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:18:13-18:89
