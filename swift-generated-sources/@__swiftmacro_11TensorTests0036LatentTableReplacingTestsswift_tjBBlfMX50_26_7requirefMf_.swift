Testing.__checkValue(copy.sketch.withLock { $0 },expression: .__fromSyntaxNode("copy.sketch.withLock { $0 }"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:51:27-51:64
