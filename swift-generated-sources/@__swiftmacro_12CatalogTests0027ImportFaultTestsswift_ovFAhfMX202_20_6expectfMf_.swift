Testing.__checkClosureCall(throws: CatalogError.self,performing: { try InteractionColumns(parsing: text) },expression: .__fromSyntaxNode("try InteractionColumns(parsing: text)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:203:21-203:97
