Testing.__checkBinaryOperation(copy[total - 1],{ $0 == $1() },row,expression: .__fromBinaryOperation(.__fromSyntaxNode("copy[total - 1]"),"==",.__fromSyntaxNode("row")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:47:9-47:40
