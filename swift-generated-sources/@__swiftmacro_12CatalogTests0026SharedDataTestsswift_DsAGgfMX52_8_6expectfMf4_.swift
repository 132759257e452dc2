Testing.__checkValue(try store.titles()[Int(item)] == "Toy Story",expression: .__fromSyntaxNode(#"try store.titles()[Int(item)] == "Toy Story""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:53:9-53:62
