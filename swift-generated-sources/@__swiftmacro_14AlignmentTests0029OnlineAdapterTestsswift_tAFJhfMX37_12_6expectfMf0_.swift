Testing.__checkBinaryOperation(report.version == index + 1,{ $0 && $1() },report.steps == 24,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.version == index + 1"),"&&",.__fromSyntaxNode("report.steps == 24")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:38:13-38:71
