Testing.__checkValue(adapter.published.userLatents(for: [nobody])[0].contains { $0 != 0 },expression: .__fromSyntaxNode("adapter.published.userLatents(for: [nobody])[0].contains { $0 != 0 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:90:9-90:86
