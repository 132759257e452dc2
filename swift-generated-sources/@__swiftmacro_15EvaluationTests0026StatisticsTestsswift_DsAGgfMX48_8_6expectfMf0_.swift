Testing.__checkBinaryOperation(abs(test.meanDifference + 1.58),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(test.meanDifference + 1.58)"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:49:9-49:57
