Testing.__checkBinaryOperation(abs(first.similarity - 2 / 6.0.squareRoot().asFloat),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(first.similarity - 2 / 6.0.squareRoot().asFloat)"),"<",.__fromSyntaxNode("1e-6")),comments: [.__line("// Users 1 ... 3 had {0, 1, 5}: two common of two and three.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:156:9-156:77
