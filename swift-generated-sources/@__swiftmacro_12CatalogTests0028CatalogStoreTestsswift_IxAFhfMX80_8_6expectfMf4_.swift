Testing.__checkValue(try store.searchUsers("grace") == [1],expression: .__fromSyntaxNode(#"try store.searchUsers("grace") == [1]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:81:9-81:55
