Testing.__checkValue(all.allSatisfy { $0.time > 1_000 },expression: .__fromSyntaxNode("all.allSatisfy { $0.time > 1_000 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:41:9-41:52
