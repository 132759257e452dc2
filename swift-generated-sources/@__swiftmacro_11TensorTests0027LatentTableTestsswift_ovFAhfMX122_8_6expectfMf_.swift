Testing.__checkBinaryOperation((0..<7).flatMap { table[$0] },{ $0 == $1() },values,expression: .__fromBinaryOperation(.__fromSyntaxNode("(0..<7).flatMap { table[$0] }"),"==",.__fromSyntaxNode("values")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:123:9-123:57
