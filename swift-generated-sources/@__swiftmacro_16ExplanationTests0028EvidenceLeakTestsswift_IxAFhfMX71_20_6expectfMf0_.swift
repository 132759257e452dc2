Testing.__checkBinaryOperation(had.last?.time,{ $0 == $1() },piece.time,expression: .__fromBinaryOperation(.__fromSyntaxNode("had.last?.time"),"==",.__fromSyntaxNode("piece.time")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:72:21-72:58
