Testing.__checkValue(try bundled.openCatalog().events().isEmpty,expression: .__fromSyntaxNode("try bundled.openCatalog().events().isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:136:9-136:60
