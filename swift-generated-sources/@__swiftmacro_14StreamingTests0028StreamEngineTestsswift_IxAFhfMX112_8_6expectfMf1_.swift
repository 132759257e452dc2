Testing.__checkBinaryOperation(engine.groundTruth(of: 0, limit: 9).map(\.item),{ $0 == $1() },[4, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"engine.groundTruth(of: 0, limit: 9).map(\.item)"#),"==",.__fromSyntaxNode("[4, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:113:9-113:75
