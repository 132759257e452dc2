Testing.__checkBinaryOperation(report.drift > 0,{ $0 && $1() },report.change > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.drift > 0"),"&&",.__fromSyntaxNode("report.change > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:60:9-60:55
