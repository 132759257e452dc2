Testing.__checkValue(try DatasetImport(other).run(into: folder.workspace).facts.interactions == 500,expression: .__fromSyntaxNode("try DatasetImport(other).run(into: folder.workspace).facts.interactions == 500"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:77:9-77:96
