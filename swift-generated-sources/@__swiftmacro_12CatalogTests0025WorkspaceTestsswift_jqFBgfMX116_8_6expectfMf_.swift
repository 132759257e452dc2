Testing.__checkValue(try workspace.openCatalog().events().count == 1,expression: .__fromSyntaxNode("try workspace.openCatalog().events().count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:117:9-117:65
