Testing.__checkBinaryOperation(outcome.largest,{ $0 > $1() },0.1,expression: .__fromBinaryOperation(.__fromSyntaxNode("outcome.largest"),">",.__fromSyntaxNode("0.1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:43:9-43:39
