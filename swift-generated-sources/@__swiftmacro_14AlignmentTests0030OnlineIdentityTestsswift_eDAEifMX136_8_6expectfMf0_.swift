Testing.__checkBinaryOperation(other.stateHash,{ $0 != $1() },hashes[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("other.stateHash"),"!=",.__fromSyntaxNode("hashes[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:137:9-137:46
