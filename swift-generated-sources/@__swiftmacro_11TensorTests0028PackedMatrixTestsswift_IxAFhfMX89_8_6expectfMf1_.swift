Testing.__checkBinaryOperation(packed(.int8).byteCount,{ $0 == $1() },8 * (16 * 192 + 128),expression: .__fromBinaryOperation(.__fromSyntaxNode("packed(.int8).byteCount"),"==",.__fromSyntaxNode("8 * (16 * 192 + 128)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:90:9-90:65
