Testing.__checkValue(try store.history(ofUser: 0).map(\.value) == [1, 4.5],expression: .__fromSyntaxNode(#"try store.history(ofUser: 0).map(\.value) == [1, 4.5]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:62:9-62:71
