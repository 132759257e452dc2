Testing.__checkBinaryOperation(tail,{ $0 == $1() },Array(whole.suffix(10 * columns)),expression: .__fromBinaryOperation(.__fromSyntaxNode("tail"),"==",.__fromSyntaxNode("Array(whole.suffix(10 * columns))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:114:9-114:59
