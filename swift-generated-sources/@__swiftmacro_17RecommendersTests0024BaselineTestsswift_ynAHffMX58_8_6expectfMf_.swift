Testing.__checkBinaryOperation(model.scores(for: [request()]),{ $0 == $1() },[[3, 4, 1, 2, 0]],expression: .__fromBinaryOperation(.__fromSyntaxNode("model.scores(for: [request()])"),"==",.__fromSyntaxNode("[[3, 4, 1, 2, 0]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:59:9-59:69
