Testing.__checkBinaryOperation(reservoir.count,{ $0 == $1() },world.windows[0].count,expression: .__fromBinaryOperation(.__fromSyntaxNode("reservoir.count"),"==",.__fromSyntaxNode("world.windows[0].count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:49:9-49:59
