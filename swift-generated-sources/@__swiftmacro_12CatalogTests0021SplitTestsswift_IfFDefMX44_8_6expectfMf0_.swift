Testing.__checkPropertyAccess(split.test.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("split.test"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:45:9-45:36
