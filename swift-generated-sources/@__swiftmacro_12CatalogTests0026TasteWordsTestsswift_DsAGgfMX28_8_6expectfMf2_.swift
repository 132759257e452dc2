Testing.__checkPropertyAccess(taste.words(of: [], limit: 5).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("taste.words(of: [], limit: 5)"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:29:9-29:55
