Testing.__checkBinaryOperation(Set(items).count,{ $0 == $1() },40,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(items).count"),"==",.__fromSyntaxNode("40")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:44:13-44:44
