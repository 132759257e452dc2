Testing.__checkBinaryOperation(engine.groundTruth(of: 0, limit: 2).map(\.item),{ $0 == $1() },[2, 4],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"engine.groundTruth(of: 0, limit: 2).map(\.item)"#),"==",.__fromSyntaxNode("[2, 4]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:109:9-109:75
