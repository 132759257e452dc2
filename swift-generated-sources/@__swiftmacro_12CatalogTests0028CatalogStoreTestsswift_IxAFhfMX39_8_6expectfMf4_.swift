Testing.__checkBinaryOperation(Array(sequences.times(of: 0)),{ $0 == $1() },[1000, 2000, 2000],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(sequences.times(of: 0))"),"==",.__fromSyntaxNode("[1000, 2000, 2000]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:40:9-40:69
