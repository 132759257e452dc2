Testing.__checkBinaryOperation(engine.clock.now,{ $0 == $1() },1_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.clock.now"),"==",.__fromSyntaxNode("1_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:40:9-40:43
