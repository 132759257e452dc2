Testing.__checkBinaryOperation(adapter.published.scores(for: world.requests),{ $0 == $1() },scores,expression: .__fromBinaryOperation(.__fromSyntaxNode("adapter.published.scores(for: world.requests)"),"==",.__fromSyntaxNode("scores")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:82:9-82:73
