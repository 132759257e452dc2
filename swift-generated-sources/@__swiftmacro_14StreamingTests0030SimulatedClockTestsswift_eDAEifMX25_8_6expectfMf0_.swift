Testing.__checkBinaryOperation(clock.now,{ $0 == $1() },2_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.now"),"==",.__fromSyntaxNode("2_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:26:9-26:36
