Testing.__checkBinaryOperation(failure { _ = try WorkspaceLock(folder: folder.workspace, mode: .exclusive) }?.kind,{ $0 == $1() },.busy,expression: .__fromBinaryOperation(.__fromSyntaxNode("failure { _ = try WorkspaceLock(folder: folder.workspace, mode: .exclusive) }?.kind"),"==",.__fromSyntaxNode(".busy")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:170:9-172:26
