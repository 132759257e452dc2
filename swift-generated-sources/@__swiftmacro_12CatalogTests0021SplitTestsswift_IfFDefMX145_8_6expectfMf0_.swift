Testing.__checkPropertyAccess(Split.ratio(empty, reading: .globalTime).test.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("Split.ratio(empty, reading: .globalTime).test"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:146:9-146:71
