Testing.__checkBinaryOperation(abs(test.p - 0.002_832_890),{ $0 < $1() },1e-8,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(test.p - 0.002_832_890)"),"<",.__fromSyntaxNode("1e-8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:51:9-51:52
