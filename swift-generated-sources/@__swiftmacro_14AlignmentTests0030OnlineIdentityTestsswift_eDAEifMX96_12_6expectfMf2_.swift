Testing.__checkBinaryOperation(adapter.stateHash,{ $0 != $1() },all.stateHash,expression: .__fromBinaryOperation(.__fromSyntaxNode("adapter.stateHash"),"!=",.__fromSyntaxNode("all.stateHash")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:97:13-97:56
