Testing.__checkValue(try store.searchItems("gravity").contains(try #require(try store.item(named: "104841"))),expression: .__fromSyntaxNode(#"try store.searchItems("gravity").contains(try #require(try store.item(named: "104841")))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:69:9-71:10
