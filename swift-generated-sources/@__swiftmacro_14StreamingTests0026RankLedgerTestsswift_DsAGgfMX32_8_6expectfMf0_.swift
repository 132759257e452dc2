Testing.__checkBinaryOperation(update.rows.map(\.change),{ $0 == $1() },[.moved, .entered, .entered],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.change)"#),"==",.__fromSyntaxNode("[.moved, .entered, .entered]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:33:9-33:75
