Testing.__checkBinaryOperation(scores,{ $0 == $1() },model.scores(for: [request])[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("scores"),"==",.__fromSyntaxNode("model.scores(for: [request])[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:44:9-44:59
