Testing.__checkValue(isWhole,expression: .__fromSyntaxNode("isWhole"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:38:42-38:58
