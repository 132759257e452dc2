Testing.__checkBinaryOperation(reservoir.count == capacity,{ $0 && $1() },reservoir.offered == events,expression: .__fromBinaryOperation(.__fromSyntaxNode("reservoir.count == capacity"),"&&",.__fromSyntaxNode("reservoir.offered == events")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:18:13-18:80
