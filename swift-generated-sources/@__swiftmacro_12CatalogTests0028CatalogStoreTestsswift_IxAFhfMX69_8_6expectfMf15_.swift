Testing.__checkValue(try store.item(named: "nothing") == nil,expression: .__fromSyntaxNode(#"try store.item(named: "nothing") == nil"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:70:9-70:57
