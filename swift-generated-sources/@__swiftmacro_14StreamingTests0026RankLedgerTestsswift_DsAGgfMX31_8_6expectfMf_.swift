Testing.__checkBinaryOperation(update.causes == [cause],{ $0 && $1() },update.referenceIndex == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("update.causes == [cause]"),"&&",.__fromSyntaxNode("update.referenceIndex == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:32:9-32:72
