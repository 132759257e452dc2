Testing.__checkBinaryOperation(grown.evidence(for: item, request: question),{ $0 == $1() },whole.evidence(for: item, request: question),expression: .__fromBinaryOperation(.__fromSyntaxNode("grown.evidence(for: item, request: question)"),"==",.__fromSyntaxNode("whole.evidence(for: item, request: question)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:178:13-180:69
