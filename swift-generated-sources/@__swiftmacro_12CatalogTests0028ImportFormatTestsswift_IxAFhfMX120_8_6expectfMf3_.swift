Testing.__checkValue(try store.text(ofItem: 0) == "It's good",expression: .__fromSyntaxNode(#"try store.text(ofItem: 0) == "It's good""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:121:9-121:58
