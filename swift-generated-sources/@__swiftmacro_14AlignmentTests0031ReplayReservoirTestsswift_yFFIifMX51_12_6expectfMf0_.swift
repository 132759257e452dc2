Testing.__checkBinaryOperation(Array(user),{ $0 == $1() },event.userLatent,expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(user)"),"==",.__fromSyntaxNode("event.userLatent")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:52:13-52:53
