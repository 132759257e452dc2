Testing.__checkValue(try store.items()[1].title == nil,expression: .__fromSyntaxNode("try store.items()[1].title == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:191:9-191:51
