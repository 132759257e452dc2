Testing.__checkClosureCall(throws: RowRejection.self,performing: { try scan(text) },expression: .__fromSyntaxNode("try scan(text)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:51:9-51:62
