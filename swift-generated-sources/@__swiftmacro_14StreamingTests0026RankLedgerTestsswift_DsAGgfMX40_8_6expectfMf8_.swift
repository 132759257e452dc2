Testing.__checkBinaryOperation(update.departures.map(\.newRank),{ $0 == $1() },[4, nil],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.departures.map(\.newRank)"#),"==",.__fromSyntaxNode("[4, nil]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:41:9-41:62
