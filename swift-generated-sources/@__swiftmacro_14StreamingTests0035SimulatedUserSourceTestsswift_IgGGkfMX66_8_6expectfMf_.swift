Testing.__checkBinaryOperation(mean,{ $0 > $1() },0.7,expression: .__fromBinaryOperation(.__fromSyntaxNode("mean"),">",.__fromSyntaxNode("0.7")),comments: ["indifferent users would come to 0, these to \(mean)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:67:9-67:83
