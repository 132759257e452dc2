Testing.__checkBinaryOperation(update.rows.map(\.item),{ $0 == $1() },[5, 6, 7],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.item)"#),"==",.__fromSyntaxNode("[5, 6, 7]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:21:9-21:54
