Testing.__checkBinaryOperation(abs(kept - run.weights[row * shape.inputs + column]),{ $0 <= $1() },0.501 * step,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(kept - run.weights[row * shape.inputs + column])"),"<=",.__fromSyntaxNode("0.501 * step")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:84:17-84:94
