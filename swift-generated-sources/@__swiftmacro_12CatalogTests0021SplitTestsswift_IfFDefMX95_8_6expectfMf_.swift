Testing.__checkBinaryOperation(targets(1),{ $0 == $1() },targets(1),expression: .__fromBinaryOperation(.__fromSyntaxNode("targets(1)"),"==",.__fromSyntaxNode("targets(1)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:96:9-96:42
