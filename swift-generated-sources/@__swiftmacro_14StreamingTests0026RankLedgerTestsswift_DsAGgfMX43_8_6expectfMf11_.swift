Testing.__checkBinaryOperation(update.changeCount,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("update.changeCount"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:44:9-44:41
