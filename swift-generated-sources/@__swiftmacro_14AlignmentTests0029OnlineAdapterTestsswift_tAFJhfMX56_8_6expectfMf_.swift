Testing.__checkBinaryOperation(report.events == 30 && report.skipped == 0,{ $0 && $1() },report.replaySize == 20,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.events == 30 && report.skipped == 0"),"&&",.__fromSyntaxNode("report.replaySize == 20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:57:9-57:87
