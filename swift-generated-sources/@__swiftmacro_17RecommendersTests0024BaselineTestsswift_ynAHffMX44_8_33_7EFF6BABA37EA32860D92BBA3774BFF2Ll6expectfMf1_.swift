Testing.__checkBinaryOperation(scores.count,{ $0 == $1() },model.itemCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("scores.count"),"==",.__fromSyntaxNode("model.itemCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:45:9-45:49
