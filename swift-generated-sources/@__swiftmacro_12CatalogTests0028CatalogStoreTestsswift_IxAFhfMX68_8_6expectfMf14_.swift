Testing.__checkValue(try store.user(named: "Grace") == 1,expression: .__fromSyntaxNode(#"try store.user(named: "Grace") == 1"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:69:9-69:53
