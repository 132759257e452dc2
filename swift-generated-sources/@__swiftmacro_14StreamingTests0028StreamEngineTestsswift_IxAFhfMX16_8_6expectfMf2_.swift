Testing.__checkBinaryOperation(next.map(\.interaction),{ $0 == $1() },Array(laterEvents[1...3]),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"next.map(\.interaction)"#),"==",.__fromSyntaxNode("Array(laterEvents[1...3])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:17:9-17:70
