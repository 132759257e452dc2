Testing.__checkBinaryOperation(eager.refresh(limit: 20, before: 500),{ $0 == $1() },10,expression: .__fromBinaryOperation(.__fromSyntaxNode("eager.refresh(limit: 20, before: 500)"),"==",.__fromSyntaxNode("10")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:192:9-192:61
