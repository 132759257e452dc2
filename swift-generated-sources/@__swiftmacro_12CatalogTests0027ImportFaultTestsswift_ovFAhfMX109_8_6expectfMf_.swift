Testing.__checkClosureCall(throws: CatalogError.self,performing: { try killed.run(into: folder.workspace) },expression: .__fromSyntaxNode("try killed.run(into: folder.workspace)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:110:9-110:86
