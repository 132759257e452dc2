Testing.__checkBinaryOperation(report.steps == 3 && report.totalSteps == 12,{ $0 && $1() },adapter.stepCount == 12,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.steps == 3 && report.totalSteps == 12"),"&&",.__fromSyntaxNode("adapter.stepCount == 12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:58:9-58:89
