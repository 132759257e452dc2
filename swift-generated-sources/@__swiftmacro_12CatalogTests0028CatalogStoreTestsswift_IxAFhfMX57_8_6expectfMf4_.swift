Testing.__checkBinaryOperation(items.map(\.displayTitle),{ $0 == $1() },["Amélie", "Gravity", "m3", "The Martian"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.displayTitle)"#),"==",.__fromSyntaxNode(#"["Amélie", "Gravity", "m3", "The Martian"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:58:9-58:90
