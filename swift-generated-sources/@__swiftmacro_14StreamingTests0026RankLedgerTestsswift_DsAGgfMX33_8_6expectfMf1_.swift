Testing.__checkBinaryOperation(update.rows.map(\.oldRank),{ $0 == $1() },[3, 4, nil],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.oldRank)"#),"==",.__fromSyntaxNode("[3, 4, nil]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:34:9-34:59
