Testing.__checkBinaryOperation(holmAdjusted([0.9, 0.8]),{ $0 == $1() },[1, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("holmAdjusted([0.9, 0.8])"),"==",.__fromSyntaxNode("[1, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:93:9-93:52
