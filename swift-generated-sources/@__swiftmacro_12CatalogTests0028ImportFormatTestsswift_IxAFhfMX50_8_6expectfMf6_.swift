Testing.__checkBinaryOperation(items.map(\.title),{ $0 == $1() },["American President, The", "He said \"no\"", "Unseen"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.title)"#),"==",.__fromSyntaxNode(#"["American President, The", "He said \"no\"", "Unseen"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:51:9-51:95
