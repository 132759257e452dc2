Testing.__checkBinaryOperation(table[1],{ $0 == $1() },[0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("table[1]"),"==",.__fromSyntaxNode("[0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:134:9-134:36
