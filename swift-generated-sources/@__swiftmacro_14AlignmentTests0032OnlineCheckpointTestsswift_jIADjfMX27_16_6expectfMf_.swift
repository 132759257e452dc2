Testing.__checkBinaryOperation(report.losses == other.losses,{ $0 && $1() },report.drift == other.drift,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.losses == other.losses"),"&&",.__fromSyntaxNode("report.drift == other.drift")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:28:17-28:86
