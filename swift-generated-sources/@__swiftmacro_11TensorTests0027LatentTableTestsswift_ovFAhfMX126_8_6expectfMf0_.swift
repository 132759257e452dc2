Testing.__checkBinaryOperation((0..<7).flatMap { copy[$0] },{ $0 == $1() },values,expression: .__fromBinaryOperation(.__fromSyntaxNode("(0..<7).flatMap { copy[$0] }"),"==",.__fromSyntaxNode("values")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:127:9-127:56
