Testing.__checkBinaryOperation(outcome.error,{ $0 < $1() },tolerance,expression: .__fromBinaryOperation(.__fromSyntaxNode("outcome.error"),"<",.__fromSyntaxNode("tolerance")),comments: ["\(sample.name): \(outcome.key) is off by \(outcome.error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:14:13-16:77
