Testing.__checkBinaryOperation(table.topK(10, query: query),{ $0 == $1() },scanned(table, 10, query, .shared),expression: .__fromBinaryOperation(.__fromSyntaxNode("table.topK(10, query: query)"),"==",.__fromSyntaxNode("scanned(table, 10, query, .shared)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:98:9-98:84
