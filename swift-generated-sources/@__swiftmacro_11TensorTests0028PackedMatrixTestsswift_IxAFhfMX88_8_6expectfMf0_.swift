Testing.__checkBinaryOperation(packed(.bf16).byteCount,{ $0 == $1() },8 * 16 * 190 * 2,expression: .__fromBinaryOperation(.__fromSyntaxNode("packed(.bf16).byteCount"),"==",.__fromSyntaxNode("8 * 16 * 190 * 2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:89:9-89:61
