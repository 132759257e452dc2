Testing.__checkBinaryOperation(users.map(\.interactionCount),{ $0 == $1() },[3, 2, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"users.map(\.interactionCount)"#),"==",.__fromSyntaxNode("[3, 2, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:53:9-53:60
