Testing.__checkBinaryOperation(items[3].attributes.map { attributes[Int($0)].name },{ $0 == $1() },["Drama", "space"],expression: .__fromBinaryOperation(.__fromSyntaxNode("items[3].attributes.map { attributes[Int($0)].name }"),"==",.__fromSyntaxNode(#"["Drama", "space"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:62:9-62:92
