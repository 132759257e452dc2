Testing.__checkBinaryOperation(abs(logGamma(0.5) - log(Double.pi) / 2),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(logGamma(0.5) - log(Double.pi) / 2)"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:24:9-24:65
