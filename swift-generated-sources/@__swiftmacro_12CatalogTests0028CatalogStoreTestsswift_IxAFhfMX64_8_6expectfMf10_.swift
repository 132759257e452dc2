Testing.__checkBinaryOperation(store.facts.users,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("store.facts.users"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:65:9-65:40
