Testing.__checkValue(try store.item(named: "1"),expression: .__fromSyntaxNode(#"try store.item(named: "1")"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:52:24-52:60
