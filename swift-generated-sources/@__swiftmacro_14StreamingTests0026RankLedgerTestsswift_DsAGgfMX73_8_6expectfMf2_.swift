Testing.__checkBinaryOperation(free.referenceIndex == 2,{ $0 && $1() },free.changeCount == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("free.referenceIndex == 2"),"&&",.__fromSyntaxNode("free.changeCount == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:74:9-74:67
