Testing.__checkBinaryOperation(items.map(\.interactionCount),{ $0 == $1() },[1, 2, 1, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.interactionCount)"#),"==",.__fromSyntaxNode("[1, 2, 1, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:60:9-60:63
