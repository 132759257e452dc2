Testing.__checkValue(try store.events().isEmpty,expression: .__fromSyntaxNode("try store.events().isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:112:9-112:44
