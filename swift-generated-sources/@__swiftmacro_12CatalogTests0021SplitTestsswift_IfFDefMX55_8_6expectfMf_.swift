Testing.__checkBinaryOperation(heldOut,{ $0 > $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("heldOut"),">",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:56:9-56:29
