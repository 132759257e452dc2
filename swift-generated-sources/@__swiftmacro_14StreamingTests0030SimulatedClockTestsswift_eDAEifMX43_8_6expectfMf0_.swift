Testing.__checkBinaryOperation(clock.now,{ $0 == $1() },99,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.now"),"==",.__fromSyntaxNode("99")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:44:9-44:33
