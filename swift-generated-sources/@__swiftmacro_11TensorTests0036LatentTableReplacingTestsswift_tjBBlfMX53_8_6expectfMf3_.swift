Testing.__checkBinaryOperation(found,{ $0 == $1() },copy.scanTopK(30, query: query, pool: .shared, where: { _ in true }),expression: .__fromBinaryOperation(.__fromSyntaxNode("found"),"==",.__fromSyntaxNode("copy.scanTopK(30, query: query, pool: .shared, where: { _ in true })")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:54:9-54:95
