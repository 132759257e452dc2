Testing.__checkBinaryOperation(abs(dot - (i == j ? 1 : 0)),{ $0 < $1() },1e-12,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(dot - (i == j ? 1 : 0))"),"<",.__fromSyntaxNode("1e-12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:60:17-60:61
