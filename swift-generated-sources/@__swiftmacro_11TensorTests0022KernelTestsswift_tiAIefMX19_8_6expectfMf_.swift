Testing.__checkBinaryOperation(abs(kernel_sum_of_squares(n, x) - x.reduce(0.0) { $0 + Double($1) * Double($1) }),{ $0 < $1() },1e-9,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(kernel_sum_of_squares(n, x) - x.reduce(0.0) { $0 + Double($1) * Double($1) })"),"<",.__fromSyntaxNode("1e-9")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:20:9-22:10
