Testing.__checkBinaryOperation(value.isNaN,{ $0 == $1() },isPoisoned,expression: .__fromBinaryOperation(.__fromSyntaxNode("value.isNaN"),"==",.__fromSyntaxNode("isPoisoned")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:97:17-97:51
