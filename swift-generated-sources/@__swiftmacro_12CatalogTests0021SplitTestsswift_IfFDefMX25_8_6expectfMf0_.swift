Testing.__checkBinaryOperation(split.training.offsets,{ $0 == $1() },[0, 2, 4, 4],expression: .__fromBinaryOperation(.__fromSyntaxNode("split.training.offsets"),"==",.__fromSyntaxNode("[0, 2, 4, 4]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:26:9-26:56
