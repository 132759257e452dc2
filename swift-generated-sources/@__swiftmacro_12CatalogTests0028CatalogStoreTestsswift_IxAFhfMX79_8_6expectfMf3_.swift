Testing.__checkValue(try store.searchItems("zzz") == [],expression: .__fromSyntaxNode(#"try store.searchItems("zzz") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:80:9-80:52
