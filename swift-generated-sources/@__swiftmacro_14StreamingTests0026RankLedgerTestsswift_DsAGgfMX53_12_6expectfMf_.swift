Testing.__checkBinaryOperation(update.rows.map(\.newRank),{ $0 == $1() },(1...10).map { $0 },expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.newRank)"#),"==",.__fromSyntaxNode("(1...10).map { $0 }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:54:13-54:71
