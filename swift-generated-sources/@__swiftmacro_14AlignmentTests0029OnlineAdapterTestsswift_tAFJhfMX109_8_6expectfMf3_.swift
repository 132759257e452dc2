Testing.__checkBinaryOperation(numbers(.none, 5_000_000),{ $0 == $1() },numbers(.none, 0),expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers(.none, 5_000_000)"),"==",.__fromSyntaxNode("numbers(.none, 0)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:110:9-110:64
