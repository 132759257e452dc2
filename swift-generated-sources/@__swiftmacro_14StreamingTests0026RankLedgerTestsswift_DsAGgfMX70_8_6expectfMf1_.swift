Testing.__checkBinaryOperation(update.causes.map(\.index),{ $0 == $1() },[1, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"update.causes.map(\.index)"#),"==",.__fromSyntaxNode("[1, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:71:9-71:54
