Testing.__checkBinaryOperation(resumed.published.versionNumber,{ $0 == $1() },undisturbed.published.versionNumber,expression: .__fromBinaryOperation(.__fromSyntaxNode("resumed.published.versionNumber"),"==",.__fromSyntaxNode("undisturbed.published.versionNumber")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:38:17-38:96
