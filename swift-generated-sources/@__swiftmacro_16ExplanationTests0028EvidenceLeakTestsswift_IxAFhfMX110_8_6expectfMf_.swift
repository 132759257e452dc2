Testing.__checkBinaryOperation(first.pieces,{ $0 == $1() },second.pieces,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.pieces"),"==",.__fromSyntaxNode("second.pieces")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:111:9-111:47
