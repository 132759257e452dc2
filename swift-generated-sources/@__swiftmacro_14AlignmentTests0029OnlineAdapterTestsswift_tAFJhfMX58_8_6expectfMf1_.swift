Testing.__checkBinaryOperation(report.itemGate > 0 && report.itemGate < 1,{ $0 && $1() },report.userGate > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.itemGate > 0 && report.itemGate < 1"),"&&",.__fromSyntaxNode("report.userGate > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:59:9-59:83
