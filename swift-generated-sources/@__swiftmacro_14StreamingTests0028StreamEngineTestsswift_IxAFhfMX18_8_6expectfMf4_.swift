Testing.__checkBinaryOperation(sink.events,{ $0 == $1() },Array(laterEvents[...3]),expression: .__fromBinaryOperation(.__fromSyntaxNode("sink.events"),"==",.__fromSyntaxNode("Array(laterEvents[...3])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:19:9-19:57
