Testing.__checkBinaryOperation(update.rows.map(\.newRank),{ $0 == $1() },[1, 2, 3],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.newRank)"#),"==",.__fromSyntaxNode("[1, 2, 3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:35:9-35:57
