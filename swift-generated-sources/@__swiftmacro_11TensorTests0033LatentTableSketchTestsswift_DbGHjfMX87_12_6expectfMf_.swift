Testing.__checkBinaryOperation(sketched(table, 3, [Float](repeating: value, count: 16), pool),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("sketched(table, 3, [Float](repeating: value, count: 16), pool)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:88:13-88:91
