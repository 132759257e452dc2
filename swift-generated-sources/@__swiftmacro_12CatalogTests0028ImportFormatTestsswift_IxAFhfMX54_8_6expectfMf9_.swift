Testing.__checkValue(try words(store, item: "20") == [],expression: .__fromSyntaxNode(#"try words(store, item: "20") == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:55:9-55:52
