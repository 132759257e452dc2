Testing.__checkBinaryOperation(all.count,{ $0 == $1() },78,expression: .__fromBinaryOperation(.__fromSyntaxNode("all.count"),"==",.__fromSyntaxNode("78")),comments: ["each of two users has 39 items left"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:39:9-39:72
