Testing.__checkValue(try store.items().first { $0.name == name },expression: .__fromSyntaxNode("try store.items().first { $0.name == name }"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:20:24-20:77
