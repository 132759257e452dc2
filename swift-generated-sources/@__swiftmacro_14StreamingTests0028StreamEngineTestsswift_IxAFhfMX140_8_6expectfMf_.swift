Testing.__checkBinaryOperation(restored.map(\.index),{ $0 == $1() },[1, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"restored.map(\.index)"#),"==",.__fromSyntaxNode("[1, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:141:9-141:49
