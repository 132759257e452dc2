Testing.__checkBinaryOperation(together[index],{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("together[index]"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:89:25-89:61
