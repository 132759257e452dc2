Testing.__checkBinaryOperation(outcome.error,{ $0 > $1() },0.1,expression: .__fromBinaryOperation(.__fromSyntaxNode("outcome.error"),">",.__fromSyntaxNode("0.1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:35:9-35:37
