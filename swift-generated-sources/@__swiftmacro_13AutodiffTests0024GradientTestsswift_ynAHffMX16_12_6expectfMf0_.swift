Testing.__checkBinaryOperation(outcome.largest,{ $0 > $1() },0.05,expression: .__fromBinaryOperation(.__fromSyntaxNode("outcome.largest"),">",.__fromSyntaxNode("0.05")),comments: ["\(sample.name): no gradient to speak of"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:17:13-17:87
