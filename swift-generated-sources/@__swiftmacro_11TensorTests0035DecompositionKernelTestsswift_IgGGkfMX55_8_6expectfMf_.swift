Testing.__checkBinaryOperation(values,{ $0 == $1() },values.sorted(by: >),expression: .__fromBinaryOperation(.__fromSyntaxNode("values"),"==",.__fromSyntaxNode("values.sorted(by: >)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:56:9-56:48
