Testing.__checkBinaryOperation(first,{ $0 == $1() },[0, 1, 2, 3, 4],expression: .__fromBinaryOperation(.__fromSyntaxNode("first"),"==",.__fromSyntaxNode("[0, 1, 2, 3, 4]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:109:9-109:42
