Testing.__checkValue(try store.attributes(ofUser: 0).map(\.name) == ["M", "49", "writer"],expression: .__fromSyntaxNode(#"try store.attributes(ofUser: 0).map(\.name) == ["M", "49", "writer"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:88:9-88:86
