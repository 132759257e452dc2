Testing.__checkBinaryOperation(split.training.interactionCount,{ $0 == $1() },Self.sequences.interactionCount * 8 / 10,expression: .__fromBinaryOperation(.__fromSyntaxNode("split.training.interactionCount"),"==",.__fromSyntaxNode("Self.sequences.interactionCount * 8 / 10")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:89:9-89:93
