Testing.__checkBinaryOperation(failure { _ = try Workspace(opening: folder.workspace) }?.kind,{ $0 == $1() },.notAWorkspace,expression: .__fromBinaryOperation(.__fromSyntaxNode("failure { _ = try Workspace(opening: folder.workspace) }?.kind"),"==",.__fromSyntaxNode(".notAWorkspace")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:58:9-58:98
