Testing.__checkBinaryOperation(order.map(\.item),{ $0 == $1() },[1, 2, 0, 1, 3],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"order.map(\.item)"#),"==",.__fromSyntaxNode("[1, 2, 0, 1, 3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:45:9-45:54
