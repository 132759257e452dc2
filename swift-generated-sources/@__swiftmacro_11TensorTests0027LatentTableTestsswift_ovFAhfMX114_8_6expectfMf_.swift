Testing.__checkBinaryOperation(table.topK(3, query: [1, 1]).map(\.index),{ $0 == $1() },[2, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"table.topK(3, query: [1, 1]).map(\.index)"#),"==",.__fromSyntaxNode("[2, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:115:9-115:69
