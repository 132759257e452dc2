Testing.__checkBinaryOperation(clock.now == 1_000,{ $0 && $1() },clock.isPaused,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.now == 1_000"),"&&",.__fromSyntaxNode("clock.isPaused")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:23:9-23:54
