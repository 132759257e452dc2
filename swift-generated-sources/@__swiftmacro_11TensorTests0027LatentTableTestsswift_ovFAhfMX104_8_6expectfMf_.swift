Testing.__checkBinaryOperation(table.topK(7, query: query, pool: pool),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.topK(7, query: query, pool: pool)"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:105:9-105:69
