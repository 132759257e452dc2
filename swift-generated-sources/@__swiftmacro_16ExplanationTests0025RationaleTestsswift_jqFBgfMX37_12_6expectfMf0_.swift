Testing.__checkBinaryOperation(rationale.grounding,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("rationale.grounding"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:38:13-38:46
