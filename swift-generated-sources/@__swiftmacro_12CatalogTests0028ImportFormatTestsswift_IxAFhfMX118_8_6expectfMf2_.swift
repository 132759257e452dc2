Testing.__checkValue(try words(store, item: "B1") == ["brand:Acme", "category:Beauty", "category:Hair"],expression: .__fromSyntaxNode(#"try words(store, item: "B1") == ["brand:Acme", "category:Beauty", "category:Hair"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:119:9-120:96
