Testing.__checkValue(try store.titles()[Int(item)] == title,expression: .__fromSyntaxNode("try store.titles()[Int(item)] == title"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:67:13-67:60
