Testing.__checkValue(try store.searchItems("") == [],expression: .__fromSyntaxNode(#"try store.searchItems("") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:79:9-79:49
