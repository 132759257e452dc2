Testing.__checkBinaryOperation(report.skipped == 1,{ $0 && $1() },report.events == 31,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.skipped == 1"),"&&",.__fromSyntaxNode("report.events == 31")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:72:9-72:60
