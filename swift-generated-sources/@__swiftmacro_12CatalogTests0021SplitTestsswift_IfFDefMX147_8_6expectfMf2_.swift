Testing.__checkPropertyAccess(TemporalSplit([], userCount: 0, itemCount: 0).stream.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("TemporalSplit([], userCount: 0, itemCount: 0).stream"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:148:9-148:78
