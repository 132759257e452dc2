Testing.__checkBinaryOperation(!invented.isGrounded,{ $0 && $1() },invented.unsupported == ["Alien"],expression: .__fromBinaryOperation(.__fromSyntaxNode("!invented.isGrounded"),"&&",.__fromSyntaxNode(#"invented.unsupported == ["Alien"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:86:9-86:75
