Testing.__checkPropertyAccess(header.self,getting: { $0.usesWriteAheadLog },expression: .__fromPropertyAccess(.__fromSyntaxNode("header"),.__fromSyntaxNode("usesWriteAheadLog")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:103:13-103:47
