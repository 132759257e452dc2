Testing.__checkBinaryOperation(ledger.rankHistory(of: 8),{ $0 == $1() },[RankLedger.Sample(index: 5, rank: 1)],expression: .__fromBinaryOperation(.__fromSyntaxNode("ledger.rankHistory(of: 8)"),"==",.__fromSyntaxNode("[RankLedger.Sample(index: 5, rank: 1)]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:82:9-82:85
