Testing.__checkBinaryOperation(sink.events,{ $0 == $1() },laterEvents,expression: .__fromBinaryOperation(.__fromSyntaxNode("sink.events"),"==",.__fromSyntaxNode("laterEvents")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:88:9-88:44
