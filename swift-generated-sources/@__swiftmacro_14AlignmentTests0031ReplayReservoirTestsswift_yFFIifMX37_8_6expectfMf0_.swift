Testing.__checkBinaryOperation(reservoir.users,{ $0 == $1() },[0, 1, 2, 3],expression: .__fromBinaryOperation(.__fromSyntaxNode("reservoir.users"),"==",.__fromSyntaxNode("[0, 1, 2, 3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:38:9-38:49
