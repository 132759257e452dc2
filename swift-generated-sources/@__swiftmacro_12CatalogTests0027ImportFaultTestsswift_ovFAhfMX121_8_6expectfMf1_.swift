Testing.__checkValue(try DatasetImport(request).run(into: folder.workspace).facts.interactions == 5000,expression: .__fromSyntaxNode("try DatasetImport(request).run(into: folder.workspace).facts.interactions == 5000"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:122:9-122:99
