Testing.__checkBinaryOperation(same.t == 0 && same.p == 1 && same.dz == 0 && same.low == 0,{ $0 && $1() },same.high == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("same.t == 0 && same.p == 1 && same.dz == 0 && same.low == 0"),"&&",.__fromSyntaxNode("same.high == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:66:9-66:95
