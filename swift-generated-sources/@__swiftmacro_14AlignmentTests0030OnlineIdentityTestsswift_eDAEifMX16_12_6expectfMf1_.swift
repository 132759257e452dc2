Testing.__checkBinaryOperation(served.itemLatent(3),{ $0 == $1() },world.base.itemLatent(3),expression: .__fromBinaryOperation(.__fromSyntaxNode("served.itemLatent(3)"),"==",.__fromSyntaxNode("world.base.itemLatent(3)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:17:13-17:70
