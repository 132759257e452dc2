Testing.__checkBinaryOperation(abs(gram[i * width + j] - expected),{ $0 < $1() },1e-9,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(gram[i * width + j] - expected)"),"<",.__fromSyntaxNode("1e-9")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:40:17-40:68
