Testing.__checkBinaryOperation(evidence,{ $0 == $1() },knowsPast.evidence(for: item, request: question),expression: .__fromBinaryOperation(.__fromSyntaxNode("evidence"),"==",.__fromSyntaxNode("knowsPast.evidence(for: item, request: question)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:55:13-55:82
