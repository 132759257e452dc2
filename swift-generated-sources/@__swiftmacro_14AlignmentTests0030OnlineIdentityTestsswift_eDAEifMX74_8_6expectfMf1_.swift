Testing.__checkBinaryOperation(plain,{ $0 != $1() },hash(SmallWorld.options(), without: []),expression: .__fromBinaryOperation(.__fromSyntaxNode("plain"),"!=",.__fromSyntaxNode("hash(SmallWorld.options(), without: [])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:75:9-75:66
