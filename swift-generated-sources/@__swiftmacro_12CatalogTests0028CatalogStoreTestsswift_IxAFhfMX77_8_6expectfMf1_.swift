Testing.__checkValue(try store.searchItems("m") == [2, 1, 0, 3],expression: .__fromSyntaxNode(#"try store.searchItems("m") == [2, 1, 0, 3]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:78:9-78:60
