Testing.__checkBinaryOperation(losses.recommendation > 0,{ $0 && $1() },losses.replay > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("losses.recommendation > 0"),"&&",.__fromSyntaxNode("losses.replay > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:83:9-83:64
