Testing.__checkBinaryOperation(whole[row * shape.outputs + column],{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("whole[row * shape.outputs + column]"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:46:21-46:77
