Testing.__checkValue(try store.text(ofItem: 1) == "A medic adrift.",expression: .__fromSyntaxNode(#"try store.text(ofItem: 1) == "A medic adrift.""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:63:9-63:64
