Testing.__checkBinaryOperation(abs(element - matrix[i * n + j]),{ $0 < $1() },1e-11,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(element - matrix[i * n + j])"),"<",.__fromSyntaxNode("1e-11")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:64:17-64:66
