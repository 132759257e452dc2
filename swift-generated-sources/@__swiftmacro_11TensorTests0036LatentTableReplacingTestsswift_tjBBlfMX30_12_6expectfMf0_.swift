Testing.__checkBinaryOperation(copy.topK(20, query: query),{ $0 == $1() },scratch.topK(20, query: query),expression: .__fromBinaryOperation(.__fromSyntaxNode("copy.topK(20, query: query)"),"==",.__fromSyntaxNode("scratch.topK(20, query: query)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:31:13-31:83
