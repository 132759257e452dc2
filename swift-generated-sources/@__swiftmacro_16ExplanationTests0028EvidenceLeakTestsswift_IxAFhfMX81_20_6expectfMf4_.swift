Testing.__checkBinaryOperation(past,{ $0 != $1() },item,expression: .__fromBinaryOperation(.__fromSyntaxNode("past"),"!=",.__fromSyntaxNode("item")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:82:21-82:42
