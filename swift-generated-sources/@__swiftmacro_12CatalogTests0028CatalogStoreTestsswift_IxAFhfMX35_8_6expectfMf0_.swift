Testing.__checkBinaryOperation(sequences.itemCount,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.itemCount"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:36:9-36:42
