Testing.__checkBinaryOperation(abs(McNemarTest(firstOnly: 121, secondOnly: 59).chiSquared - 21.355_556),{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(McNemarTest(firstOnly: 121, secondOnly: 59).chiSquared - 21.355_556)"),"<",.__fromSyntaxNode("1e-5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:78:9-78:97
