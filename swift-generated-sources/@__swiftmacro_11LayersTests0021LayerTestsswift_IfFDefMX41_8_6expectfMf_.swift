Testing.__checkBinaryOperation(outcome.error,{ $0 < $1() },tolerance,expression: .__fromBinaryOperation(.__fromSyntaxNode("outcome.error"),"<",.__fromSyntaxNode("tolerance")),comments: ["\(outcome.key) is off by \(outcome.error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:42:9-42:88
