Testing.__checkValue(try store.searchItems("MARTIAN the") == [3],expression: .__fromSyntaxNode(#"try store.searchItems("MARTIAN the") == [3]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:77:9-77:61
