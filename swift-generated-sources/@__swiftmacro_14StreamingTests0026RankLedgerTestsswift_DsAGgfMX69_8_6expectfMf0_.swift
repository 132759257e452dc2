Testing.__checkBinaryOperation(update.rows.map(\.oldRank),{ $0 == $1() },[3, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.oldRank)"#),"==",.__fromSyntaxNode("[3, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:70:9-70:54
