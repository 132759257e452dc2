Testing.__checkValue(update.rows.allSatisfy { $0.change == .steady && $0.oldRank == nil },expression: .__fromSyntaxNode("update.rows.allSatisfy { $0.change == .steady && $0.oldRank == nil }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:22:9-22:86
