Testing.__checkBinaryOperation(!claim.evidence.isEmpty,{ $0 && $1() },claim.evidence.allSatisfy { set[$0] != nil },expression: .__fromBinaryOperation(.__fromSyntaxNode("!claim.evidence.isEmpty"),"&&",.__fromSyntaxNode("claim.evidence.allSatisfy { set[$0] != nil }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:40:17-40:97
