Testing.__checkValue(copy.sketch.withLock { $0 != nil },expression: .__fromSyntaxNode("copy.sketch.withLock { $0 != nil }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:27:9-27:52
