Testing.__checkBinaryOperation(first.map(\.interaction),{ $0 == $1() },[laterEvents[0]],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"first.map(\.interaction)"#),"==",.__fromSyntaxNode("[laterEvents[0]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:14:9-14:62
