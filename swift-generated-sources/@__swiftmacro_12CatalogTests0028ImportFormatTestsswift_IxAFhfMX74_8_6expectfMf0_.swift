Testing.__checkValue(try store.attributes(ofUser: 0).map(\.name) == ["F", "under 18", "K-12 student"],expression: .__fromSyntaxNode(#"try store.attributes(ofUser: 0).map(\.name) == ["F", "under 18", "K-12 student"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:75:9-76:94
