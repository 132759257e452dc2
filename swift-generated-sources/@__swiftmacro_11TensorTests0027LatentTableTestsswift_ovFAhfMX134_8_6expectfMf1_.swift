Testing.__checkBinaryOperation(table[2],{ $0 == $1() },[1, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("table[2]"),"==",.__fromSyntaxNode("[1, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:135:9-135:36
