Testing.__checkBinaryOperation(Array(sequences[0]),{ $0 == $1() },[1, 2, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(sequences[0])"),"==",.__fromSyntaxNode("[1, 2, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:37:9-37:50
