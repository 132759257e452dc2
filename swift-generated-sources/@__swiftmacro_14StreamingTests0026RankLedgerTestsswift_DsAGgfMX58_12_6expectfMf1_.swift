Testing.__checkBinaryOperation(entered,{ $0 == $1() },update.departures.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("entered"),"==",.__fromSyntaxNode("update.departures.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:59:13-59:56
