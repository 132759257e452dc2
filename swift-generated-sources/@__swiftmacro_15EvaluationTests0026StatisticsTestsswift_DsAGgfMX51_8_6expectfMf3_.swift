Testing.__checkBinaryOperation(abs(test.low + 2.459_885_8),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(test.low + 2.459_885_8)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:52:9-52:52
