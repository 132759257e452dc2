Testing.__checkPropertyAccess(again.self,getting: { $0.wasPresent },expression: .__fromPropertyAccess(.__fromSyntaxNode("again"),.__fromSyntaxNode("wasPresent")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:69:9-69:34
