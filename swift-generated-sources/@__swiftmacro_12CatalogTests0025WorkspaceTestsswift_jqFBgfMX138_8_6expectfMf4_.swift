Testing.__checkBinaryOperation(again.folder,{ $0 == $1() },copy.folder,expression: .__fromBinaryOperation(.__fromSyntaxNode("again.folder"),"==",.__fromSyntaxNode("copy.folder")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:139:9-139:45
