Testing.__checkBinaryOperation(plain,{ $0 == $1() },hash(SmallWorld.options { $0.replayShare = 0 }, without: []),expression: .__fromBinaryOperation(.__fromSyntaxNode("plain"),"==",.__fromSyntaxNode("hash(SmallWorld.options { $0.replayShare = 0 }, without: [])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:74:9-74:87
