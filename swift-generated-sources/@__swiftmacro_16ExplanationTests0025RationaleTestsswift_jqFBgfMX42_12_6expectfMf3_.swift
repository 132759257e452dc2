Testing.__checkBinaryOperation(rationale.source == .template,{ $0 && $1() },rationale.version == "model v1",expression: .__fromBinaryOperation(.__fromSyntaxNode("rationale.source == .template"),"&&",.__fromSyntaxNode(#"rationale.version == "model v1""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:43:13-43:86
