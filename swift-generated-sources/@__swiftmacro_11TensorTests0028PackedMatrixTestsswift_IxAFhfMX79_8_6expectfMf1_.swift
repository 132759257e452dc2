Testing.__checkValue(format == .f32 ? relative == 0 : relative > 1e-3 && relative < 1e-2,expression: .__fromSyntaxNode("format == .f32 ? relative == 0 : relative > 1e-3 && relative < 1e-2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:80:9-80:85
