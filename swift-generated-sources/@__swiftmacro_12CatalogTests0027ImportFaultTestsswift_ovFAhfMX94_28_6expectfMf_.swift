Testing.__checkClosureCall(throws: CatalogError.self,performing: { try killed.run(into: workspace) },expression: .__fromSyntaxNode("try killed.run(into: workspace)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:95:29-95:99
