Testing.__checkBinaryOperation(abs(test.dz - test.t / 10.0.squareRoot()),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(test.dz - test.t / 10.0.squareRoot())"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:54:9-54:67
