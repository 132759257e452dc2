Testing.__checkBinaryOperation(update.departures[0].delta,{ $0 == $1() },-3,expression: .__fromBinaryOperation(.__fromSyntaxNode("update.departures[0].delta"),"==",.__fromSyntaxNode("-3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:42:9-42:50
