Testing.__checkBinaryOperation(eager.refresh(limit: 20, before: 500),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("eager.refresh(limit: 20, before: 500)"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:193:9-193:60
