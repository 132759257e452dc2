Testing.__checkBinaryOperation(rationale.claims.count,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("rationale.claims.count"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:37:13-37:49
