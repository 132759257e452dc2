Testing.__checkValue(try store.titles() == items.map(\.displayTitle),expression: .__fromSyntaxNode(#"try store.titles() == items.map(\.displayTitle)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:71:9-71:65
