Testing.__checkPropertyAccess(Split.leaveOneOut(empty).test.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("Split.leaveOneOut(empty).test"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:145:9-145:55
