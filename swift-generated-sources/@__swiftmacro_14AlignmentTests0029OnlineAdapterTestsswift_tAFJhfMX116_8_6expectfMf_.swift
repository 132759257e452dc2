Testing.__checkBinaryOperation(adapter.parameterCount > 400_000,{ $0 && $1() },adapter.parameterCount < 1_000_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("adapter.parameterCount > 400_000"),"&&",.__fromSyntaxNode("adapter.parameterCount < 1_000_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:117:9-117:88
