Testing.__checkBinaryOperation(abs(neighbors.reduce(0) { $0 + $1.weight } - 1),{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(neighbors.reduce(0) { $0 + $1.weight } - 1)"),"<",.__fromSyntaxNode("1e-5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:54:9-54:72
