Testing.__checkBinaryOperation(numbers(.overOneHour, 3_599_999)[1...2],{ $0 == $1() },[0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers(.overOneHour, 3_599_999)[1...2]"),"==",.__fromSyntaxNode("[0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:109:9-109:67
