Testing.__checkBinaryOperation(set.items.count == 22 && Set(set.items).count == 22,{ $0 && $1() },set.positives == 2,expression: .__fromBinaryOperation(.__fromSyntaxNode("set.items.count == 22 && Set(set.items).count == 22"),"&&",.__fromSyntaxNode("set.positives == 2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:125:9-125:91
