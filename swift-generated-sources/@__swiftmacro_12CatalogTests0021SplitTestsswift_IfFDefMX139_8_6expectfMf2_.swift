Testing.__checkBinaryOperation(Array(split.training[0]),{ $0 == $1() },[0, 3, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(split.training[0])"),"==",.__fromSyntaxNode("[0, 3, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:140:9-140:55
