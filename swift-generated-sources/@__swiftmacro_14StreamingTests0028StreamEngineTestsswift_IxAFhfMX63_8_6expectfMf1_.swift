Testing.__checkBinaryOperation(undone.map(\.itemCount),{ $0 == $1() },applied.reversed().map(\.itemCount),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"undone.map(\.itemCount)"#),"==",.__fromSyntaxNode(#"applied.reversed().map(\.itemCount)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:64:9-64:80
