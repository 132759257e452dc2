Testing.__checkValue(try store.items().count { $0.title != nil } == 9372,expression: .__fromSyntaxNode("try store.items().count { $0.title != nil } == 9372"),comments: [.__line("// Of 9,372 captions that a strict CSV reader finds not blank.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:88:9-88:69
