Testing.__checkBinaryOperation(Set(hashes).count,{ $0 == $1() },hashes.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(hashes).count"),"==",.__fromSyntaxNode("hashes.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:84:9-84:51
