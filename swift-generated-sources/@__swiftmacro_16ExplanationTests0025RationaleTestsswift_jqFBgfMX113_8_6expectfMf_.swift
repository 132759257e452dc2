Testing.__checkBinaryOperation(sanitized(text),{ $0 == $1() },safe,expression: .__fromBinaryOperation(.__fromSyntaxNode("sanitized(text)"),"==",.__fromSyntaxNode("safe")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:114:9-114:41
