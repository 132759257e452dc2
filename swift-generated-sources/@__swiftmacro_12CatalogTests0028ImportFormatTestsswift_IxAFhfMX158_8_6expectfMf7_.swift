Testing.__checkValue(try store.text(ofItem: 2) == "封面",expression: .__fromSyntaxNode(#"try store.text(ofItem: 2) == "封面""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:159:9-159:55
