Testing.__checkBinaryOperation(abs(t / 3.0.squareRoot() - 2.484),{ $0 < $1() },1e-3,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(t / 3.0.squareRoot() - 2.484)"),"<",.__fromSyntaxNode("1e-3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:61:9-61:58
