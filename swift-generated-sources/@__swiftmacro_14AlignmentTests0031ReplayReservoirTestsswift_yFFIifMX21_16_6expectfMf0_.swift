Testing.__checkBinaryOperation(reservoir.items[2 * slot],{ $0 == $1() },Float(event),expression: .__fromBinaryOperation(.__fromSyntaxNode("reservoir.items[2 * slot]"),"==",.__fromSyntaxNode("Float(event)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:22:17-22:67
