Testing.__checkBinaryOperation(error?.reason.contains("format version 9"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.reason.contains("format version 9")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:53:9-53:68
