Testing.__checkValue(try reopened.events(after: 2).map(\.sequence) == [3],expression: .__fromSyntaxNode(#"try reopened.events(after: 2).map(\.sequence) == [3]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:100:9-100:70
