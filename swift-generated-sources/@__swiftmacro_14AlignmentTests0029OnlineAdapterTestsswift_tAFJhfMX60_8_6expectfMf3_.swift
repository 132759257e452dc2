Testing.__checkBinaryOperation(report.milliseconds,{ $0 > $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.milliseconds"),">",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:61:9-61:41
