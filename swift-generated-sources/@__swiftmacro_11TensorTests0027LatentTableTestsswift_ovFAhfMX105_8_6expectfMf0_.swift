Testing.__checkBinaryOperation(table.topK(7, queries: [query, query], pool: pool),{ $0 == $1() },[expected, expected],expression: .__fromBinaryOperation(.__fromSyntaxNode("table.topK(7, queries: [query, query], pool: pool)"),"==",.__fromSyntaxNode("[expected, expected]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:106:9-106:92
