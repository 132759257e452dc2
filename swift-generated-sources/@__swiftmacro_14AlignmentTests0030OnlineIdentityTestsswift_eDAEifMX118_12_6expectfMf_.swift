Testing.__checkBinaryOperation(gate > 0,{ $0 && $1() },gate < 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("gate > 0"),"&&",.__fromSyntaxNode("gate < 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:119:13-119:42
