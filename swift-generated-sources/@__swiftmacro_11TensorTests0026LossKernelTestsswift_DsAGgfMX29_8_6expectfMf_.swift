Testing.__checkBinaryOperation(abs(loss - expected),{ $0 < $1() },1e-4 * (1 + abs(expected)),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(loss - expected)"),"<",.__fromSyntaxNode("1e-4 * (1 + abs(expected))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LossKernelTests.swift:30:9-30:67
