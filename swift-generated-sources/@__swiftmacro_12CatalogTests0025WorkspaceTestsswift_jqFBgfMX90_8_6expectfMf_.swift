Testing.__checkPropertyAccess(header.self,getting: { $0.usesWriteAheadLog },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("header"),.__fromSyntaxNode("usesWriteAheadLog")), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:91:9-91:43
