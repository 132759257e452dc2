Testing.__checkBinaryOperation(sanitized(String(repeating: "x", count: 500)).count,{ $0 == $1() },120,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"sanitized(String(repeating: "x", count: 500)).count"#),"==",.__fromSyntaxNode("120")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:118:9-118:76
