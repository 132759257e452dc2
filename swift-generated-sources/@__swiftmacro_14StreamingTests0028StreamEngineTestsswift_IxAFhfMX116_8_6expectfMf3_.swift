Testing.__checkBinaryOperation(engine.groundTruth(of: 0, limit: 9).map(\.item),{ $0 == $1() },[6],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"engine.groundTruth(of: 0, limit: 9).map(\.item)"#),"==",.__fromSyntaxNode("[6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:117:9-117:72
