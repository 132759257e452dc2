Testing.__checkBinaryOperation(update.rows.map(\.delta),{ $0 == $1() },[2, 2, nil],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.delta)"#),"==",.__fromSyntaxNode("[2, 2, nil]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:36:9-36:57
