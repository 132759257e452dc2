Testing.__checkBinaryOperation(numbers(.full, 0)[3...4],{ $0 == $1() },[0, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers(.full, 0)[3...4]"),"==",.__fromSyntaxNode("[0, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:111:9-111:52
