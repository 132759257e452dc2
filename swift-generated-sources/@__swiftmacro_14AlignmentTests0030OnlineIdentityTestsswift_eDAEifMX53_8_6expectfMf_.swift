Testing.__checkBinaryOperation(scores,{ $0 == $1() },adapter.published.without([.ema]).scores(for: world.requests),expression: .__fromBinaryOperation(.__fromSyntaxNode("scores"),"==",.__fromSyntaxNode("adapter.published.without([.ema]).scores(for: world.requests)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:54:9-54:89
