Testing.__checkClosureCall(throws: CatalogError.self,performing: { try records(packed, .tabs) },expression: .__fromSyntaxNode("try records(packed, .tabs)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:130:21-130:86
