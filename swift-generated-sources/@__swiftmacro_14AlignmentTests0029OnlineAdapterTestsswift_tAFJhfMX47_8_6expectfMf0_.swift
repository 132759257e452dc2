Testing.__checkBinaryOperation(reports.map(\.pooled),{ $0 == $1() },[4, 8, 0, 4, 8],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"reports.map(\.pooled)"#),"==",.__fromSyntaxNode("[4, 8, 0, 4, 8]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:48:9-48:58
