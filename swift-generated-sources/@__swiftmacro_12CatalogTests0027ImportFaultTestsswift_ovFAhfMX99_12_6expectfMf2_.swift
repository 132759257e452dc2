Testing.__checkPropertyAccess(report.self,getting: { $0.wasResumed },expression: .__fromPropertyAccess(.__fromSyntaxNode("report"),.__fromSyntaxNode("wasResumed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:100:13-100:39
