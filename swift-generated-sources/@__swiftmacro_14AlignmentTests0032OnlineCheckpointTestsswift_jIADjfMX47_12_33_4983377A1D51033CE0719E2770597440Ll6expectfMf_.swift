Testing.__checkBinaryOperation(resumed.options,{ $0 == $1() },adapter.options,expression: .__fromBinaryOperation(.__fromSyntaxNode("resumed.options"),"==",.__fromSyntaxNode("adapter.options")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:48:13-48:56
