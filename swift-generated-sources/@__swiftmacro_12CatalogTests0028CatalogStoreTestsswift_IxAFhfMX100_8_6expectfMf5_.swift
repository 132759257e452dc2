Testing.__checkValue(try reopened.sequences().interactionCount == 5,expression: .__fromSyntaxNode("try reopened.sequences().interactionCount == 5"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:101:9-101:64
