Testing.__checkBinaryOperation(value,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("value"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:96:13-96:32
