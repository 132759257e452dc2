Testing.__checkBinaryOperation(cold.claims.isEmpty,{ $0 && $1() },cold.text.contains("the history is empty"),expression: .__fromBinaryOperation(.__fromSyntaxNode("cold.claims.isEmpty"),"&&",.__fromSyntaxNode(#"cold.text.contains("the history is empty")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:71:9-71:83
