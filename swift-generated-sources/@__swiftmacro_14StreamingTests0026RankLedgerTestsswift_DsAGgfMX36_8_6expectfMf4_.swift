Testing.__checkBinaryOperation(update.rows.map(\.scoreBefore),{ $0 == $1() },[8, 7, nil],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.scoreBefore)"#),"==",.__fromSyntaxNode("[8, 7, nil]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:37:9-37:63
