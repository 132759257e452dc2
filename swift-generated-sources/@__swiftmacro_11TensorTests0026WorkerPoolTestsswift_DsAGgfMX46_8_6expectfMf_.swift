Testing.__checkValue(covered.withLock { $0.allSatisfy { $0 == 1 } },expression: .__fromSyntaxNode("covered.withLock { $0.allSatisfy { $0 == 1 } }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:47:9-47:64
