Testing.__checkBinaryOperation(table.topK(k, query: query, excluding: excluded[index], pool: pool),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.topK(k, query: query, excluding: excluded[index], pool: pool)"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:86:25-88:45
