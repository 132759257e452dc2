Testing.__checkValue(try store.history(ofUser: 0).map(\.value) == [3],expression: .__fromSyntaxNode(#"try store.history(ofUser: 0).map(\.value) == [3]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:204:9-204:66
