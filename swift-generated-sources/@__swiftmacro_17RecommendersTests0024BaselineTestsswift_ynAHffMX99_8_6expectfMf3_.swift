Testing.__checkBinaryOperation(blind.scores(for: [request(now: 500)]),{ $0 == $1() },model.scores(for: [request(now: 500)]),expression: .__fromBinaryOperation(.__fromSyntaxNode("blind.scores(for: [request(now: 500)])"),"==",.__fromSyntaxNode("model.scores(for: [request(now: 500)])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:100:9-100:98
