Testing.__checkClosureCall(throws: CatalogError.self,performing: { try Workspace(opening: workspace) },expression: .__fromSyntaxNode("try Workspace(opening: workspace)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:97:17-97:89
