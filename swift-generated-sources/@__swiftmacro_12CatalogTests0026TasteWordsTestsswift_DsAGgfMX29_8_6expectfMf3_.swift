Testing.__checkPropertyAccess(taste.words(of: [0, 1], limit: 0).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("taste.words(of: [0, 1], limit: 0)"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:30:9-30:59
