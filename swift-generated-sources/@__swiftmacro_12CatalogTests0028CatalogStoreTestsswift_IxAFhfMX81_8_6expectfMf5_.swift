Testing.__checkValue(try store.searchItems("m", limit: 1).count == 1,expression: .__fromSyntaxNode(#"try store.searchItems("m", limit: 1).count == 1"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:82:9-82:65
