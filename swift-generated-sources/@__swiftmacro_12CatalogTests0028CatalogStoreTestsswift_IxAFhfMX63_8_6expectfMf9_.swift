Testing.__checkValue(try store.text(ofItem: 0) == nil,expression: .__fromSyntaxNode("try store.text(ofItem: 0) == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:64:9-64:50
