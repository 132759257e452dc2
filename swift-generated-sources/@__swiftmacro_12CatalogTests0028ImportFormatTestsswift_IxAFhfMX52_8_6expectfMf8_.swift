Testing.__checkValue(try words(store, item: "10") == ["genre:Comedy", "genre:Drama", "tag:white house"],expression: .__fromSyntaxNode(#"try words(store, item: "10") == ["genre:Comedy", "genre:Drama", "tag:white house"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:53:9-54:96
