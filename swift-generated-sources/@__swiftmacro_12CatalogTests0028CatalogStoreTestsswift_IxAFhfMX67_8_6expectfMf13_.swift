Testing.__checkBinaryOperation(store.facts.contentHash.count,{ $0 == $1() },16,expression: .__fromBinaryOperation(.__fromSyntaxNode("store.facts.contentHash.count"),"==",.__fromSyntaxNode("16")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:68:9-68:53
