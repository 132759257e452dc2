Testing.__checkBinaryOperation(targets(1),{ $0 != $1() },targets(2),expression: .__fromBinaryOperation(.__fromSyntaxNode("targets(1)"),"!=",.__fromSyntaxNode("targets(2)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:97:9-97:42
