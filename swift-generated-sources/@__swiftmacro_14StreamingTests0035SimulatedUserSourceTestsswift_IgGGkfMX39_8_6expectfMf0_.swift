Testing.__checkValue(zip(all, all.dropFirst()).allSatisfy { $0.time <= $1.time },expression: .__fromSyntaxNode("zip(all, all.dropFirst()).allSatisfy { $0.time <= $1.time }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:40:9-40:77
