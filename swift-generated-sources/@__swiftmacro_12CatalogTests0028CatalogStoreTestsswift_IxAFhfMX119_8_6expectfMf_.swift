Testing.__checkValue(try again.openCatalog().facts.contentHash == hash,expression: .__fromSyntaxNode("try again.openCatalog().facts.contentHash == hash"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:120:9-120:67
