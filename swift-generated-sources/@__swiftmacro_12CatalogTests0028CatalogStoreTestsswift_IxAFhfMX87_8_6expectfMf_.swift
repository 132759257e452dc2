Testing.__checkValue(try store.append(event, value: 4.5, source: "replay") == 1,expression: .__fromSyntaxNode(#"try store.append(event, value: 4.5, source: "replay") == 1"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:88:9-88:76
