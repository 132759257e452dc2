Testing.__checkBinaryOperation(row.delta,{ $0 == $1() },old - new,expression: .__fromBinaryOperation(.__fromSyntaxNode("row.delta"),"==",.__fromSyntaxNode("old - new")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:56:67-56:98
