Testing.__checkBinaryOperation(adapter.published.scores(for: world.requests),{ $0 == $1() },world.base.scores(for: world.requests),expression: .__fromBinaryOperation(.__fromSyntaxNode("adapter.published.scores(for: world.requests)"),"==",.__fromSyntaxNode("world.base.scores(for: world.requests)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:24:9-26:59
