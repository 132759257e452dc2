Testing.__checkBinaryOperation(resumed.published.scores(for: world.requests),{ $0 == $1() },undisturbed.published.scores(for: world.requests),expression: .__fromBinaryOperation(.__fromSyntaxNode("resumed.published.scores(for: world.requests)"),"==",.__fromSyntaxNode("undisturbed.published.scores(for: world.requests)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:35:17-37:78
