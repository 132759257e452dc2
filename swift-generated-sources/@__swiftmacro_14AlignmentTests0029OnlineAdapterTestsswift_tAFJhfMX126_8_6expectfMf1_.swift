Testing.__checkBinaryOperation(set.offsets[1] == 0,{ $0 && $1() },abs(set.offsets[2] - Float(log(98.0 / 20))) < 1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("set.offsets[1] == 0"),"&&",.__fromSyntaxNode("abs(set.offsets[2] - Float(log(98.0 / 20))) < 1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:127:9-127:91
