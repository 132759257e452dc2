Testing.__checkBinaryOperation(reports.map(\.steps),{ $0 == $1() },[0, 0, 1, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"reports.map(\.steps)"#),"==",.__fromSyntaxNode("[0, 0, 1, 0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:47:9-47:57
