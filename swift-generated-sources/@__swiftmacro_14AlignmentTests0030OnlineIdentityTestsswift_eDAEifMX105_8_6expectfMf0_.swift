Testing.__checkBinaryOperation(frozen.scores(for: world.requests),{ $0 == $1() },world.base.scores(for: world.requests),expression: .__fromBinaryOperation(.__fromSyntaxNode("frozen.scores(for: world.requests)"),"==",.__fromSyntaxNode("world.base.scores(for: world.requests)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:106:9-106:94
