Testing.__checkBinaryOperation(opened.folder.path,{ $0 == $1() },folder.workspace.path,expression: .__fromBinaryOperation(.__fromSyntaxNode("opened.folder.path"),"==",.__fromSyntaxNode("folder.workspace.path")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:145:9-145:61
