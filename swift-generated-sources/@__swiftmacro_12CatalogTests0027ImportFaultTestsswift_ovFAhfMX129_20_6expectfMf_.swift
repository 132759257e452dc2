Testing.__checkClosureCall(throws: CatalogError.self,performing: { try full.run(into: folder.workspace) },expression: .__fromSyntaxNode("try full.run(into: folder.workspace)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:130:21-130:96
