Testing.__checkBinaryOperation(piece.time.map { $0 < now },{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("piece.time.map { $0 < now }"),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:83:21-83:65
