Testing.__checkBinaryOperation(slot,{ $0 == $1() },event,expression: .__fromBinaryOperation(.__fromSyntaxNode("slot"),"==",.__fromSyntaxNode("event")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:35:13-35:35
