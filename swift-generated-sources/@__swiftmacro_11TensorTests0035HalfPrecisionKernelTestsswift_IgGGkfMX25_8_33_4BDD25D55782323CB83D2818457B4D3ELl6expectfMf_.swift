Testing.__checkBinaryOperation(result[65_536],{ $0 == $1() },-7,expression: .__fromBinaryOperation(.__fromSyntaxNode("result[65_536]"),"==",.__fromSyntaxNode("-7")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/HalfPrecisionKernelTests.swift:26:9-26:38
