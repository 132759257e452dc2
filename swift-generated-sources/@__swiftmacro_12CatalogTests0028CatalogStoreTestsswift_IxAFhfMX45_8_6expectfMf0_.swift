Testing.__checkBinaryOperation(order.map(\.user),{ $0 == $1() },[0, 0, 0, 1, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"order.map(\.user)"#),"==",.__fromSyntaxNode("[0, 0, 0, 1, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:46:9-46:54
