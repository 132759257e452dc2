Testing.__checkValue(try words(store, item: "7") == ["maker:Acme", "groups:A", "groups:B & C"],expression: .__fromSyntaxNode(#"try words(store, item: "7") == ["maker:Acme", "groups:A", "groups:B & C"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:192:9-192:91
