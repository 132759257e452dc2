Testing.__checkBinaryOperation(copy.count,{ $0 == $1() },total,expression: .__fromBinaryOperation(.__fromSyntaxNode("copy.count"),"==",.__fromSyntaxNode("total")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:46:9-46:37
