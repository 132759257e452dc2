Testing.__checkValue(try store.searchItems("amel") == [0],expression: .__fromSyntaxNode(#"try store.searchItems("amel") == [0]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:76:9-76:54
