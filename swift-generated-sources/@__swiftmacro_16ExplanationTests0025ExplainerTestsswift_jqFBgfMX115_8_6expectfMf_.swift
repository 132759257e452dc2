Testing.__checkBinaryOperation(items.map(\.similarity),{ $0 == $1() },items.map(\.similarity).sorted(by: >),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.similarity)"#),"==",.__fromSyntaxNode(#"items.map(\.similarity).sorted(by: >)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:116:9-116:82
