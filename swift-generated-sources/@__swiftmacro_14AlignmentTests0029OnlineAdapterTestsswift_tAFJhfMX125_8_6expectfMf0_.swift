Testing.__checkBinaryOperation(set.items.prefix(2) == [7, 3],{ $0 && $1() },set.targets == [0, 1, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("set.items.prefix(2) == [7, 3]"),"&&",.__fromSyntaxNode("set.targets == [0, 1, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:126:9-126:75
