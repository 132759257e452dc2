Testing.__checkBinaryOperation(abs(normals.map { $0 * $0 }.reduce(0, +) / Double(count) - 1),{ $0 < $1() },0.04,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(normals.map { $0 * $0 }.reduce(0, +) / Double(count) - 1)"),"<",.__fromSyntaxNode("0.04")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:30:9-30:86
