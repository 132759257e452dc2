Testing.__checkBinaryOperation(calls.withLock { $0 },{ $0 == $1() },[Int](repeating: 1, count: count),expression: .__fromBinaryOperation(.__fromSyntaxNode("calls.withLock { $0 }"),"==",.__fromSyntaxNode("[Int](repeating: 1, count: count)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:11:13-11:80
