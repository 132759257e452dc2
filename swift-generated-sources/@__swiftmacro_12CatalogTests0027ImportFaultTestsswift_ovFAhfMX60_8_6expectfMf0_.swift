Testing.__checkValue(try Data(contentsOf: file) == before,expression: .__fromSyntaxNode("try Data(contentsOf: file) == before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:61:9-61:54
