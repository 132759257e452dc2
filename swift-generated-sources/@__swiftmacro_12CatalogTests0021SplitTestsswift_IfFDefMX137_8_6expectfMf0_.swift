Testing.__checkBinaryOperation(split.training.interactionCount,{ $0 == $1() },7,expression: .__fromBinaryOperation(.__fromSyntaxNode("split.training.interactionCount"),"==",.__fromSyntaxNode("7")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:138:9-138:54
