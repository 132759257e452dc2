Testing.__checkBinaryOperation(sink.events,{ $0 == $1() },laterEvents,expression: .__fromBinaryOperation(.__fromSyntaxNode("sink.events"),"==",.__fromSyntaxNode("laterEvents")),comments: ["an event that comes again is not recorded again"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:71:9-71:95
