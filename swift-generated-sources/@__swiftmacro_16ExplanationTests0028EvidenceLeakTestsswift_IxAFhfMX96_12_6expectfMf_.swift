Testing.__checkBinaryOperation(with.evidence(for: item, request: question),{ $0 == $1() },without.evidence(for: item, request: question),expression: .__fromBinaryOperation(.__fromSyntaxNode("with.evidence(for: item, request: question)"),"==",.__fromSyntaxNode("without.evidence(for: item, request: question)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:97:13-99:71
