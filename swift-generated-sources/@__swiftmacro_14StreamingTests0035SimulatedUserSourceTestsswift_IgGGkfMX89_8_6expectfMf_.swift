Testing.__checkBinaryOperation(events(source(settings: still), 40).map(\.item),{ $0 != $1() },events(source(settings: restless), 40).map(\.item),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"events(source(settings: still), 40).map(\.item)"#),"!=",.__fromSyntaxNode(#"events(source(settings: restless), 40).map(\.item)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:90:9-92:71
