Testing.__checkBinaryOperation(again.map(\.index),{ $0 == $1() },applied.map(\.index),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"again.map(\.index)"#),"==",.__fromSyntaxNode(#"applied.map(\.index)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:69:9-69:60
