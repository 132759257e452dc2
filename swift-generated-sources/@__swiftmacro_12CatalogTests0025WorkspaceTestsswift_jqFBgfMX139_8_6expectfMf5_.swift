Testing.__checkValue(try again.openCatalog().events().count == 1,expression: .__fromSyntaxNode("try again.openCatalog().events().count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:140:9-140:61
