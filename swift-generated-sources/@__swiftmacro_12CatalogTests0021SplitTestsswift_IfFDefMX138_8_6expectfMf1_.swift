Testing.__checkBinaryOperation(split.stream,{ $0 == $1() },Array(interactions[7...]),expression: .__fromBinaryOperation(.__fromSyntaxNode("split.stream"),"==",.__fromSyntaxNode("Array(interactions[7...])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:139:9-139:59
