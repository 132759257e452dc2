Testing.__checkValue(try words(store, item: "5") == ["genre:Sci-Fi", "genre:Adventure"],expression: .__fromSyntaxNode(#"try words(store, item: "5") == ["genre:Sci-Fi", "genre:Adventure"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:77:9-77:84
