Testing.__checkBinaryOperation(served.versionNumber,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("served.versionNumber"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:15:13-15:47
