Testing.__checkPropertyAccess(report.self,getting: { $0.wasResumed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("report"),.__fromSyntaxNode("wasResumed")), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:112:9-112:36
