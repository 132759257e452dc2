Testing.__checkPropertyAccess(ledger.rankHistory(of: 8).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("ledger.rankHistory(of: 8)"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:85:9-85:51
