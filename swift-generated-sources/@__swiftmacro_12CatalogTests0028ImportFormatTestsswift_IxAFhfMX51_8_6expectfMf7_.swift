Testing.__checkBinaryOperation(items.map(\.year),{ $0 == $1() },[1995, nil, 2001],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.year)"#),"==",.__fromSyntaxNode("[1995, nil, 2001]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:52:9-52:56
