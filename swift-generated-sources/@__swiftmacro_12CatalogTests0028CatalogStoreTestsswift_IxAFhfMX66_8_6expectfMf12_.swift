Testing.__checkBinaryOperation(store.facts.timeResolution,{ $0 == $1() },.seconds,expression: .__fromBinaryOperation(.__fromSyntaxNode("store.facts.timeResolution"),"==",.__fromSyntaxNode(".seconds")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:67:9-67:56
