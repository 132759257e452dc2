Testing.__checkBinaryOperation(served.scores(for: world.requests),{ $0 == $1() },world.base.scores(for: world.requests),expression: .__fromBinaryOperation(.__fromSyntaxNode("served.scores(for: world.requests)"),"==",.__fromSyntaxNode("world.base.scores(for: world.requests)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:16:13-16:98
