Testing.__checkBinaryOperation(abs(regularizedIncompleteBeta(x, a: 2, b: 3) - expected),{ $0 < $1() },1e-13,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(regularizedIncompleteBeta(x, a: 2, b: 3) - expected)"),"<",.__fromSyntaxNode("1e-13")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:15:13-15:86
