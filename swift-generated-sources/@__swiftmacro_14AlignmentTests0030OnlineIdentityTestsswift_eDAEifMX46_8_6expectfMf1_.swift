Testing.__checkValue(frozen.weights.values.contains { $0 != 0 },expression: .__fromSyntaxNode("frozen.weights.values.contains { $0 != 0 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:47:9-47:60
