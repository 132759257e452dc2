Testing.__checkBinaryOperation(sum.load(ordering: .relaxed),{ $0 == $1() },(0..<12).reduce(0, +),expression: .__fromBinaryOperation(.__fromSyntaxNode("sum.load(ordering: .relaxed)"),"==",.__fromSyntaxNode("(0..<12).reduce(0, +)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:23:9-23:71
