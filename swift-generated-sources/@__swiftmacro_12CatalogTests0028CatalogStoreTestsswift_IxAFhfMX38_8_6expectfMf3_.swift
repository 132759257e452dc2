Testing.__checkBinaryOperation(Array(sequences[2]),{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(sequences[2])"),"==",.__fromSyntaxNode("[]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:39:9-39:43
