Testing.__checkBinaryOperation(similarities,{ $0 == $1() },similarities.sorted(by: >),expression: .__fromBinaryOperation(.__fromSyntaxNode("similarities"),"==",.__fromSyntaxNode("similarities.sorted(by: >)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:53:9-53:60
