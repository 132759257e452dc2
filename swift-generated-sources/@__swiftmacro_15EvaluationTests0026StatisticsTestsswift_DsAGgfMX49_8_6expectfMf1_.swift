Testing.__checkBinaryOperation(abs(test.t + 4.062_127_683),{ $0 < $1() },1e-8,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(test.t + 4.062_127_683)"),"<",.__fromSyntaxNode("1e-8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:50:9-50:52
