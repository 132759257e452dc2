Testing.__checkBinaryOperation(frozen.itemGate(2),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("frozen.itemGate(2)"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:110:9-110:41
