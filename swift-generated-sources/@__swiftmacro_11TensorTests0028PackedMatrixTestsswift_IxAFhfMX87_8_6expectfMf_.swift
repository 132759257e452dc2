Testing.__checkBinaryOperation(packed(.f32).byteCount,{ $0 == $1() },8 * 16 * 190 * 4,expression: .__fromBinaryOperation(.__fromSyntaxNode("packed(.f32).byteCount"),"==",.__fromSyntaxNode("8 * 16 * 190 * 4")),comments: [.__line("// 8 panels of 16 rows; 190 columns are 3 groups with a scale of two bytes for each row.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:88:9-88:60
