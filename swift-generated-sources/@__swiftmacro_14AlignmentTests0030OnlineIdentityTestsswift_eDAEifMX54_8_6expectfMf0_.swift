Testing.__checkBinaryOperation(scores,{ $0 != $1() },world.base.scores(for: world.requests),expression: .__fromBinaryOperation(.__fromSyntaxNode("scores"),"!=",.__fromSyntaxNode("world.base.scores(for: world.requests)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:55:9-55:66
