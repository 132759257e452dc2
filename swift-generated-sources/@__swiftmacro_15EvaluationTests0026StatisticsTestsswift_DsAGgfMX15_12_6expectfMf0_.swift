Testing.__checkBinaryOperation(abs(regularizedIncompleteBeta(x, a: 1, b: 1) - x),{ $0 < $1() },1e-13,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(regularizedIncompleteBeta(x, a: 1, b: 1) - x)"),"<",.__fromSyntaxNode("1e-13")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:16:13-16:79
