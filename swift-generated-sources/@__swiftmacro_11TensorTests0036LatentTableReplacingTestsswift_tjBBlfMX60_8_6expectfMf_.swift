Testing.__checkBinaryOperation((0..<3).map { copy[$0] },{ $0 == $1() },[[1, 2], [3, 4], [5, 6]],expression: .__fromBinaryOperation(.__fromSyntaxNode("(0..<3).map { copy[$0] }"),"==",.__fromSyntaxNode("[[1, 2], [3, 4], [5, 6]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:61:9-61:70
