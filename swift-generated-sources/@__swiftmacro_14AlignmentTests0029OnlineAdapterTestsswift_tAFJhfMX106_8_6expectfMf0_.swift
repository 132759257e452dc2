Testing.__checkBinaryOperation(numbers(.full, 5_000_000)[1] > 1,{ $0 && $1() },numbers(.full, 5_000_000)[2] == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers(.full, 5_000_000)[1] > 1"),"&&",.__fromSyntaxNode("numbers(.full, 5_000_000)[2] == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:107:9-107:87
