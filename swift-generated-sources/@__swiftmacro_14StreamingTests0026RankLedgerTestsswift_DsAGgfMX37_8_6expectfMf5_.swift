Testing.__checkBinaryOperation(update.rows.map(\.scoreAfter),{ $0 == $1() },[10, 9, 8],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.rows.map(\.scoreAfter)"#),"==",.__fromSyntaxNode("[10, 9, 8]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:38:9-38:61
