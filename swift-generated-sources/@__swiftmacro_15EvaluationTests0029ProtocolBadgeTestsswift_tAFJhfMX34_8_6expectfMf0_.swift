Testing.__checkBinaryOperation(badge.differences(from: sampled).count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("badge.differences(from: sampled).count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:35:9-35:61
