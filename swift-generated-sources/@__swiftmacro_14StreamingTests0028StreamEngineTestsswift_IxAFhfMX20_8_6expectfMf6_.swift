Testing.__checkBinaryOperation(engine.request(for: 0).now,{ $0 == $1() },4_500,expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.request(for: 0).now"),"==",.__fromSyntaxNode("4_500")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:21:9-21:53
