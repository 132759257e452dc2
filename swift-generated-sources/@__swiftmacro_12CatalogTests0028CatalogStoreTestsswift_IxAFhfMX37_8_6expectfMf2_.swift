Testing.__checkBinaryOperation(Array(sequences[1]),{ $0 == $1() },[1, 3],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(sequences[1])"),"==",.__fromSyntaxNode("[1, 3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:38:9-38:47
