Testing.__checkBinaryOperation(sequences.userCount,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.userCount"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:35:9-35:42
