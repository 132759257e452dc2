Testing.__checkPropertyAccess(ColdItemSplit(empty).cold.test.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("ColdItemSplit(empty).cold.test"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:147:9-147:56
