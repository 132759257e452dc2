Testing.__checkBinaryOperation(events.map(\.source),{ $0 == $1() },["replay", "simulated", "simulated"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"events.map(\.source)"#),"==",.__fromSyntaxNode(#"["replay", "simulated", "simulated"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:99:9-99:78
