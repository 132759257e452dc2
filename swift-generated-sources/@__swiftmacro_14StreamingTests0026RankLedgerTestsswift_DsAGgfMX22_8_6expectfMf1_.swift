Testing.__checkBinaryOperation(update.departures.isEmpty && update.referenceIndex == nil,{ $0 && $1() },update.churn == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("update.departures.isEmpty && update.referenceIndex == nil"),"&&",.__fromSyntaxNode("update.churn == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:23:9-23:96
