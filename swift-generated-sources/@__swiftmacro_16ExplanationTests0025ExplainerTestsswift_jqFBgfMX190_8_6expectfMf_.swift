Testing.__checkBinaryOperation(eager.refresh(limit: 20, before: 500),{ $0 == $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("eager.refresh(limit: 20, before: 500)"),"==",.__fromSyntaxNode("20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:191:9-191:61
