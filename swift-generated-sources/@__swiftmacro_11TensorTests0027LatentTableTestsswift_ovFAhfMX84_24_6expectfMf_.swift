Testing.__checkBinaryOperation(table.topK(k, query: query, pool: pool, where: admits),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.topK(k, query: query, pool: pool, where: admits)"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:85:25-85:100
