Testing.__checkBinaryOperation(split.training.items,{ $0 == $1() },[5, 3, 2, 7],expression: .__fromBinaryOperation(.__fromSyntaxNode("split.training.items"),"==",.__fromSyntaxNode("[5, 3, 2, 7]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:27:9-27:54
