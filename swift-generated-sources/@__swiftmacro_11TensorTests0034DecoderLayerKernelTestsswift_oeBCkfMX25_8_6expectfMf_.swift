Testing.__checkBinaryOperation(y,{ $0 == $1() },withoutInverses,expression: .__fromBinaryOperation(.__fromSyntaxNode("y"),"==",.__fromSyntaxNode("withoutInverses")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:26:9-26:38
