Testing.__checkClosureCall(throws: CatalogError.self,performing: { try body() },expression: .__fromSyntaxNode("try body()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:29:9-29:58
