Testing.__checkPropertyAccess(bundled.self,getting: { $0.isWritable },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("bundled"),.__fromSyntaxNode("isWritable")), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:123:9-123:37
