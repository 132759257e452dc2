Testing.__checkBinaryOperation(undone.map(\.interaction),{ $0 == $1() },laterEvents.reversed(),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"undone.map(\.interaction)"#),"==",.__fromSyntaxNode("laterEvents.reversed()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:62:9-62:69
