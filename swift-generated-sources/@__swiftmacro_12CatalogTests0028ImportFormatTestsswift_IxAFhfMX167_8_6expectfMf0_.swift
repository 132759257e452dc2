Testing.__checkBinaryOperation(sequences[0].map { items[Int($0)].name },{ $0 == $1() },["9", "3"],expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences[0].map { items[Int($0)].name }"),"==",.__fromSyntaxNode(#"["9", "3"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:168:9-168:72
