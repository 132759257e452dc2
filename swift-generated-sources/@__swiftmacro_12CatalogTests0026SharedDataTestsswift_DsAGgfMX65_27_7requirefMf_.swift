Testing.__checkValue(try store.item(named: id),expression: .__fromSyntaxNode("try store.item(named: id)"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:66:28-66:63
