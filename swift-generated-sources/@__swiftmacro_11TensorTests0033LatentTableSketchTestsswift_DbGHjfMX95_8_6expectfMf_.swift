Testing.__checkValue(table.sketch.withLock { $0 != nil },expression: .__fromSyntaxNode("table.sketch.withLock { $0 != nil }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:96:9-96:53
