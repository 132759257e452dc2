Testing.__checkBinaryOperation(clock.now,{ $0 == $1() },7,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.now"),"==",.__fromSyntaxNode("7")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:42:9-42:32
