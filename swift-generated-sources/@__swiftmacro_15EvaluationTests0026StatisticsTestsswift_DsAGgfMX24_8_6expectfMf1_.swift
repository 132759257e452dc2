Testing.__checkBinaryOperation(abs(logGamma(101) - 363.739_375_555_563_49),{ $0 < $1() },1e-9,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(logGamma(101) - 363.739_375_555_563_49)"),"<",.__fromSyntaxNode("1e-9")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:25:9-25:68
