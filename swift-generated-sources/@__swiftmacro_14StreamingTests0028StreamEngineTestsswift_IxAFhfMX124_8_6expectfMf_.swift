Testing.__checkBinaryOperation(event.interaction,{ $0 == $1() },Interaction(user: 2, item: 9, time: 2_000),expression: .__fromBinaryOperation(.__fromSyntaxNode("event.interaction"),"==",.__fromSyntaxNode("Interaction(user: 2, item: 9, time: 2_000)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:125:9-125:81
