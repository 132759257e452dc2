Testing.__checkBinaryOperation(model.scores(for: [request(now: 301)])[0][1],{ $0 > $1() },0.99,expression: .__fromBinaryOperation(.__fromSyntaxNode("model.scores(for: [request(now: 301)])[0][1]"),">",.__fromSyntaxNode("0.99")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:90:9-90:69
