Testing.__checkBinaryOperation(resumed.stateHash,{ $0 == $1() },undisturbed.stateHash,expression: .__fromBinaryOperation(.__fromSyntaxNode("resumed.stateHash"),"==",.__fromSyntaxNode("undisturbed.stateHash")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:34:17-34:68
