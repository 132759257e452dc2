Testing.__checkBinaryOperation(store.facts.interactions,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("store.facts.interactions"),"==",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:66:9-66:47
