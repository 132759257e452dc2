Testing.__checkBinaryOperation(clock.now,{ $0 == $1() },5_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.now"),"==",.__fromSyntaxNode("5_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:36:9-36:36
