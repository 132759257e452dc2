Testing.__checkBinaryOperation(adapter.published.versionNumber,{ $0 == $1() },world.windows.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("adapter.published.versionNumber"),"==",.__fromSyntaxNode("world.windows.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:32:9-32:72
