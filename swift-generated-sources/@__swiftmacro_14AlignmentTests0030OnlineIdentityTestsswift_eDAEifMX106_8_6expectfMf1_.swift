Testing.__checkBinaryOperation(frozen.topItems(5, for: world.requests[0], where: { _ in true }),{ $0 == $1() },world.base.topItems(5, for: world.requests[0], where: { _ in true }),expression: .__fromBinaryOperation(.__fromSyntaxNode("frozen.topItems(5, for: world.requests[0], where: { _ in true })"),"==",.__fromSyntaxNode("world.base.topItems(5, for: world.requests[0], where: { _ in true })")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:107:9-109:89
