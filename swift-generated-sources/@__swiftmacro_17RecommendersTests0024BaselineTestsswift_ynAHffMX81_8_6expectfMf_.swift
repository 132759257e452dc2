Testing.__checkBinaryOperation(scores,{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("scores"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:82:9-82:36
