Testing.__checkBinaryOperation(split.training.interactionCount + heldOut,{ $0 == $1() },Self.sequences.interactionCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("split.training.interactionCount + heldOut"),"==",.__fromSyntaxNode("Self.sequences.interactionCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:58:13-58:98
