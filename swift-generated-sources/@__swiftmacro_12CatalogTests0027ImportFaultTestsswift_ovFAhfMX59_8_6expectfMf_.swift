Testing.__checkClosureCall(throws: CatalogError.self,performing: { try DatasetImport(bad).run(into: folder.workspace) },expression: .__fromSyntaxNode("try DatasetImport(bad).run(into: folder.workspace)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:60:9-60:98
