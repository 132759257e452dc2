Testing.__checkBinaryOperation(holmAdjusted([]),{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("holmAdjusted([])"),"==",.__fromSyntaxNode("[]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:94:9-94:40
