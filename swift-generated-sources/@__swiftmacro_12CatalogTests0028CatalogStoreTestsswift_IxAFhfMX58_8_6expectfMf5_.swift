Testing.__checkBinaryOperation(items.map(\.year),{ $0 == $1() },[2001, 2013, nil, nil],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.year)"#),"==",.__fromSyntaxNode("[2001, 2013, nil, nil]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:59:9-59:61
