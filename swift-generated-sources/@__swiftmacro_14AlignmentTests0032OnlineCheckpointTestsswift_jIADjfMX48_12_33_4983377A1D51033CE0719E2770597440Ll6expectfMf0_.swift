Testing.__checkBinaryOperation(resumed.stateHash,{ $0 == $1() },adapter.stateHash,expression: .__fromBinaryOperation(.__fromSyntaxNode("resumed.stateHash"),"==",.__fromSyntaxNode("adapter.stateHash")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:49:13-49:60
