Testing.__checkBinaryOperation(GroundingCheck.mentions(in: "“A, u0001” and u0093, u12, user u11770: “B”."),{ $0 == $1() },["A, u0001", "u0093", "u11770", "B"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"GroundingCheck.mentions(in: "“A, u0001” and u0093, u12, user u11770: “B”.")"#),"==",.__fromSyntaxNode(#"["A, u0001", "u0093", "u11770", "B"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:98:9-100:57
