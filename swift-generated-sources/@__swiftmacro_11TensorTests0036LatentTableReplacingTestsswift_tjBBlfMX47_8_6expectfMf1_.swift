Testing.__checkBinaryOperation(copy[count],{ $0 == $1() },[Float](repeating: 0, count: width),expression: .__fromBinaryOperation(.__fromSyntaxNode("copy[count]"),"==",.__fromSyntaxNode("[Float](repeating: 0, count: width)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:48:9-48:68
