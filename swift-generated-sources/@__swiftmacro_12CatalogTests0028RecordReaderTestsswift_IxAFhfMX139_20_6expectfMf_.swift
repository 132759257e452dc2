Testing.__checkClosureCall(throws: CatalogError.self,performing: { try records(data, .tabs) },expression: .__fromSyntaxNode("try records(data, .tabs)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:140:21-140:84
