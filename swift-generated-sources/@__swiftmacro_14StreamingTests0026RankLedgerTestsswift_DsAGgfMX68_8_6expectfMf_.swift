Testing.__checkBinaryOperation(update.referenceIndex,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("update.referenceIndex"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:69:9-69:44
