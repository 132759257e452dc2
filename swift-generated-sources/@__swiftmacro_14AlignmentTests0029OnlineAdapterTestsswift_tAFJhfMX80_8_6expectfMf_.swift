Testing.__checkBinaryOperation(report.steps == 0,{ $0 && $1() },report.version == 2,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.steps == 0"),"&&",.__fromSyntaxNode("report.version == 2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:81:9-81:58
