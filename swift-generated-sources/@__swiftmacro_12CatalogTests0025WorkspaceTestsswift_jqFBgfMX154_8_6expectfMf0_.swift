Testing.__checkBinaryOperation(error?.hint?.contains("XDG_STATE_HOME"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.hint?.contains("XDG_STATE_HOME")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:155:9-155:65
