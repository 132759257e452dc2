Testing.__checkBinaryOperation(reports.map(\.version),{ $0 == $1() },[1, 2, 3, 4, 5],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"reports.map(\.version)"#),"==",.__fromSyntaxNode("[1, 2, 3, 4, 5]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:49:9-49:59
