Testing.__checkBinaryOperation(failure { _ = try Workspace(opening: folder.workspace) }?.kind,{ $0 == $1() },.corrupt,expression: .__fromBinaryOperation(.__fromSyntaxNode("failure { _ = try Workspace(opening: folder.workspace) }?.kind"),"==",.__fromSyntaxNode(".corrupt")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:64:13-64:96
