Testing.__checkValue(try words(store, item: "242") == ["genre:Action", "genre:Western"],expression: .__fromSyntaxNode(#"try words(store, item: "242") == ["genre:Action", "genre:Western"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:87:9-87:84
