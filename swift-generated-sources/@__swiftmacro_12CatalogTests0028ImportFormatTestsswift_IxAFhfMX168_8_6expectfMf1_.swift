Testing.__checkBinaryOperation(sequences[2].map { items[Int($0)].name },{ $0 == $1() },["1", "2", "3"],expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences[2].map { items[Int($0)].name }"),"==",.__fromSyntaxNode(#"["1", "2", "3"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:169:9-169:77
