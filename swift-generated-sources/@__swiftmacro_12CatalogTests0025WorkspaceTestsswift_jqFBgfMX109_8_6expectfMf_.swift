Testing.__checkBinaryOperation(count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:110:9-110:28
