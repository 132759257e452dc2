Testing.__checkBinaryOperation(undone.map(\.historyCount),{ $0 == $1() },applied.reversed().map(\.historyCount),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"undone.map(\.historyCount)"#),"==",.__fromSyntaxNode(#"applied.reversed().map(\.historyCount)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:63:9-63:86
