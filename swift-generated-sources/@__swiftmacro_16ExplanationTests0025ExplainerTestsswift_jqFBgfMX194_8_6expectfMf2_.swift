Testing.__checkBinaryOperation(eager.evidence(for: 7, request: question),{ $0 == $1() },lazy.evidence(for: 7, request: question),expression: .__fromBinaryOperation(.__fromSyntaxNode("eager.evidence(for: 7, request: question)"),"==",.__fromSyntaxNode("lazy.evidence(for: 7, request: question)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:195:9-196:99
