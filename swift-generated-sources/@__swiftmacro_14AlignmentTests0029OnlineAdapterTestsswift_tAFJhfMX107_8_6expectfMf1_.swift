Testing.__checkBinaryOperation(numbers(.overOneHour, 3_600_001)[1...2],{ $0 == $1() },[1, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers(.overOneHour, 3_600_001)[1...2]"),"==",.__fromSyntaxNode("[1, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:108:9-108:67
