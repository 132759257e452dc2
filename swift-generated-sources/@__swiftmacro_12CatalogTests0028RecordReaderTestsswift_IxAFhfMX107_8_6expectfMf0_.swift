Testing.__checkValue(try records(data, .csv).count == 3,expression: .__fromSyntaxNode("try records(data, .csv).count == 3"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:108:9-108:52
