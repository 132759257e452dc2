Testing.__checkBinaryOperation(abs(share - 0.25),{ $0 < $1() },0.01,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(share - 0.25)"),"<",.__fromSyntaxNode("0.01")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:111:9-111:42
