Testing.__checkBinaryOperation(!unknown.isGrounded,{ $0 && $1() },unknown.unknownCitations == ["n9"],expression: .__fromBinaryOperation(.__fromSyntaxNode("!unknown.isGrounded"),"&&",.__fromSyntaxNode(#"unknown.unknownCitations == ["n9"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:93:9-93:75
