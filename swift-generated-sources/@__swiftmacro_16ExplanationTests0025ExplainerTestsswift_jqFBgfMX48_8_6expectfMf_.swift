Testing.__checkBinaryOperation(Set(neighbors.map(\.label)),{ $0 == $1() },["u0001", "u0002", "u0003", "u0004", "u0005", "u0006"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Set(neighbors.map(\.label))"#),"==",.__fromSyntaxNode(#"["u0001", "u0002", "u0003", "u0004", "u0005", "u0006"]"#)),comments: [.__line("// User 7 shares nothing with the user, so it may not be shown.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:49:9-50:99
