Testing.__checkValue(try other.openCatalog().facts.contentHash != hash,expression: .__fromSyntaxNode("try other.openCatalog().facts.contentHash != hash"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:125:9-125:67
