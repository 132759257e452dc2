Testing.__checkBinaryOperation(plain,{ $0 == $1() },hash(SmallWorld.options(), without: [.replay]),expression: .__fromBinaryOperation(.__fromSyntaxNode("plain"),"==",.__fromSyntaxNode("hash(SmallWorld.options(), without: [.replay])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:73:9-73:73
