Testing.__checkBinaryOperation(engine.clock.now,{ $0 == $1() },4_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.clock.now"),"==",.__fromSyntaxNode("4_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:102:9-102:43
