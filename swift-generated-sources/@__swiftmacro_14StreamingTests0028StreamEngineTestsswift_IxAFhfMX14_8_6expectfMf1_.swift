Testing.__checkBinaryOperation(first[0].index == 1 && first[0].historyCount == 1,{ $0 && $1() },first[0].itemCount == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("first[0].index == 1 && first[0].historyCount == 1"),"&&",.__fromSyntaxNode("first[0].itemCount == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:15:9-15:94
