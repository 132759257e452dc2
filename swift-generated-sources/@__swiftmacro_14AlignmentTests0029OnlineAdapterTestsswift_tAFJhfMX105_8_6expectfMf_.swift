Testing.__checkBinaryOperation(numbers(.full, 0)[1...2],{ $0 == $1() },[-1, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers(.full, 0)[1...2]"),"==",.__fromSyntaxNode("[-1, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:106:9-106:53
