Testing.__checkValue(Array(try store.sequences()[0]) == [1, 0],expression: .__fromSyntaxNode("Array(try store.sequences()[0]) == [1, 0]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:196:9-196:59
