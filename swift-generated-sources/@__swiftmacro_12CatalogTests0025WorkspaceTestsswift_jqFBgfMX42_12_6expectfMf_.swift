Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.notAWorkspace,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".notAWorkspace")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:43:13-43:51
