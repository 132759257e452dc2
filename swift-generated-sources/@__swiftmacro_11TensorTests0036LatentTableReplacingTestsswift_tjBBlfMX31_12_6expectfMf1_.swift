Testing.__checkBinaryOperation(copy.scores(query),{ $0 == $1() },scratch.scores(query),expression: .__fromBinaryOperation(.__fromSyntaxNode("copy.scores(query)"),"==",.__fromSyntaxNode("scratch.scores(query)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:32:13-32:65
