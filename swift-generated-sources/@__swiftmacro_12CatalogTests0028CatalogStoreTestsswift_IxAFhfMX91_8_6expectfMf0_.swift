Testing.__checkValue(try store.append(more, source: "simulated") == 3,expression: .__fromSyntaxNode(#"try store.append(more, source: "simulated") == 3"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:92:9-92:66
