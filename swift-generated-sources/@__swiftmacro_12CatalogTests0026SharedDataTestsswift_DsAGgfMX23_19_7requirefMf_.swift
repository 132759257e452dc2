Testing.__checkValue(sharedData,expression: .__fromSyntaxNode("sharedData"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:24:20-24:40
