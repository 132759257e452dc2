Testing.__checkBinaryOperation(events.map(\.value),{ $0 == $1() },[4.5, nil, nil],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"events.map(\.value)"#),"==",.__fromSyntaxNode("[4.5, nil, nil]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:98:9-98:56
