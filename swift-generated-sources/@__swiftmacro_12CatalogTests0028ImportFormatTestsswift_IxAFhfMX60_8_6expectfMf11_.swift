Testing.__checkValue(try store.history(ofUser: 0).map(\.item) == [1, 0],expression: .__fromSyntaxNode(#"try store.history(ofUser: 0).map(\.item) == [1, 0]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:61:9-61:68
