Testing.__checkBinaryOperation(users.map(\.name),{ $0 == $1() },["ada", "Grace", "idle"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"users.map(\.name)"#),"==",.__fromSyntaxNode(#"["ada", "Grace", "idle"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:52:9-52:63
