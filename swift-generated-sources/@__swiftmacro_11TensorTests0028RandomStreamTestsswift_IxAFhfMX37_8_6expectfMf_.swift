Testing.__checkBinaryOperation(order.sorted(),{ $0 == $1() },(0..<100).map { Int32($0) },expression: .__fromBinaryOperation(.__fromSyntaxNode("order.sorted()"),"==",.__fromSyntaxNode("(0..<100).map { Int32($0) }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:38:9-38:63
