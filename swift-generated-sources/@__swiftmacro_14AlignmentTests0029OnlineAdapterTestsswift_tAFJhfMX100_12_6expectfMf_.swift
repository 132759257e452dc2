Testing.__checkBinaryOperation(Array(row[..<2]),{ $0 == $1() },[1, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(row[..<2])"),"==",.__fromSyntaxNode("[1, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:101:13-101:48
