Testing.__checkValue(try store.relations(ofItem: 0) == [ItemRelation(kind: "also_bought", item: 0)],expression: .__fromSyntaxNode(#"try store.relations(ofItem: 0) == [ItemRelation(kind: "also_bought", item: 0)]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:125:13-125:100
