Testing.__checkBinaryOperation(update.departures.map(\.item),{ $0 == $1() },[5, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.departures.map(\.item)"#),"==",.__fromSyntaxNode("[5, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:39:9-39:57
