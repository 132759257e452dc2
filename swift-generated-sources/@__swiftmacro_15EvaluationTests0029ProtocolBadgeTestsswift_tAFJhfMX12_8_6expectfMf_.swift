Testing.__checkBinaryOperation(badge.warning(beside: other),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("badge.warning(beside: other)"),"==",.__fromSyntaxNode("nil")),comments: ["the loss is the model's, not the protocol's"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:13:9-13:100
