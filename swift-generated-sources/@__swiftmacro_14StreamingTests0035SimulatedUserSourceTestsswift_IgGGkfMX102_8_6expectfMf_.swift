Testing.__checkBinaryOperation(vectors[0],{ $0 == $1() },vectors[1],expression: .__fromBinaryOperation(.__fromSyntaxNode("vectors[0]"),"==",.__fromSyntaxNode("vectors[1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:103:9-103:42
