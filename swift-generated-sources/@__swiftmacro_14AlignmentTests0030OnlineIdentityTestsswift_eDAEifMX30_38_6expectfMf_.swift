Testing.__checkBinaryOperation(adapter.learn(window).steps,{ $0 > $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("adapter.learn(window).steps"),">",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:31:39-31:79
