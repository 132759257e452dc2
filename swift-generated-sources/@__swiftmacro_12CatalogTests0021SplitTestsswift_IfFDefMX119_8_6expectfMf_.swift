Testing.__checkValue(counts.contains { $0 < 5 },expression: .__fromSyntaxNode("counts.contains { $0 < 5 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:120:9-120:44
