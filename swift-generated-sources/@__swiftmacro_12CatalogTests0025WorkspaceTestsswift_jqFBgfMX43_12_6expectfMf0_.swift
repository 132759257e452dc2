Testing.__checkBinaryOperation(error?.reason.contains(expected),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.reason.contains(expected)"),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:44:13-44:62
