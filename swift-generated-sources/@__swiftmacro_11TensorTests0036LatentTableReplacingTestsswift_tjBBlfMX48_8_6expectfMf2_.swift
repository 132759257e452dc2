Testing.__checkBinaryOperation(copy[count - 1],{ $0 == $1() },table[count - 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("copy[count - 1]"),"==",.__fromSyntaxNode("table[count - 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:49:9-49:53
