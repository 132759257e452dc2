Testing.__checkBinaryOperation(table[0],{ $0 == $1() },[0.6, 0.8],expression: .__fromBinaryOperation(.__fromSyntaxNode("table[0]"),"==",.__fromSyntaxNode("[0.6, 0.8]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:133:9-133:40
