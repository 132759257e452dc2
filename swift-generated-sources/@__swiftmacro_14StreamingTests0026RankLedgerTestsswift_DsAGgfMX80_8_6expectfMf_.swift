Testing.__checkBinaryOperation(ledger.rankHistory(of: 7).map(\.index),{ $0 == $1() },[2, 3, 4],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"ledger.rankHistory(of: 7).map(\.index)"#),"==",.__fromSyntaxNode("[2, 3, 4]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:81:9-81:69
