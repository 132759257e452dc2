Testing.__checkBinaryOperation(range.lowerBound == next,{ $0 && $1() },range.count * 20_000 <= 1 << 20,expression: .__fromBinaryOperation(.__fromSyntaxNode("range.lowerBound == next"),"&&",.__fromSyntaxNode("range.count * 20_000 <= 1 << 20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:103:13-103:81
