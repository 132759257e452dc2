Testing.__checkBinaryOperation(modalities[0].location?.hasSuffix("posters/7.jpg"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"modalities[0].location?.hasSuffix("posters/7.jpg")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:195:9-195:76
