Testing.__checkBinaryOperation(update.departures.map(\.change),{ $0 == $1() },[.left, .consumed],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.departures.map(\.change)"#),"==",.__fromSyntaxNode("[.left, .consumed]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:40:9-40:71
