Testing.__checkBinaryOperation(sink.events,{ $0 == $1() },[laterEvents[2]],expression: .__fromBinaryOperation(.__fromSyntaxNode("sink.events"),"==",.__fromSyntaxNode("[laterEvents[2]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:143:9-143:49
