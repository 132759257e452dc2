Testing.__checkBinaryOperation(batch.map(bits),{ $0 == $1() },Array(alone[..<size]),expression: .__fromBinaryOperation(.__fromSyntaxNode("batch.map(bits)"),"==",.__fromSyntaxNode("Array(alone[..<size])")),comments: ["\(count) x \(width)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:62:21-62:93
