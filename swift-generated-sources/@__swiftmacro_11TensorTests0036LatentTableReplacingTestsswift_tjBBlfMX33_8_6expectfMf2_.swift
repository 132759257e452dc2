Testing.__checkBinaryOperation(table.topK(20, query: random(width, "query")),{ $0 == $1() },before,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"table.topK(20, query: random(width, "query"))"#),"==",.__fromSyntaxNode("before")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:34:9-34:73
