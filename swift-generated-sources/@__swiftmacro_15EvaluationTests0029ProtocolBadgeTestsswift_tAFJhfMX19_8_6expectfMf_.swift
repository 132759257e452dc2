Testing.__checkBinaryOperation(badge.differences(from: other).count,{ $0 == $1() },7,expression: .__fromBinaryOperation(.__fromSyntaxNode("badge.differences(from: other).count"),"==",.__fromSyntaxNode("7")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:20:9-20:59
