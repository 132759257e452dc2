Testing.__checkBinaryOperation(dot(0, 1),{ $0 > $1() },abs(dot(0, 2)),expression: .__fromBinaryOperation(.__fromSyntaxNode("dot(0, 1)"),">",.__fromSyntaxNode("abs(dot(0, 2))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:104:9-104:44
