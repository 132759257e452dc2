Testing.__checkBinaryOperation(split.validation.map(\.targets),{ $0 == $1() },[[2]],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"split.validation.map(\.targets)"#),"==",.__fromSyntaxNode("[[2]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:44:9-44:58
