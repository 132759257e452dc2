Testing.__checkPropertyAccess(report.losses.total.self,getting: { $0.isFinite },expression: .__fromPropertyAccess(.__fromSyntaxNode("report.losses.total"),.__fromSyntaxNode("isFinite")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:37:13-37:50
