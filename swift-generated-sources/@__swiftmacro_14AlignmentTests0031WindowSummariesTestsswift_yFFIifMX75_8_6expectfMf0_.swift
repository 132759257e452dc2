Testing.__checkBinaryOperation((0..<Int32(40)).map { adapter.published.summaries[$0] },{ $0 != $1() },rows,expression: .__fromBinaryOperation(.__fromSyntaxNode("(0..<Int32(40)).map { adapter.published.summaries[$0] }"),"!=",.__fromSyntaxNode("rows")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:76:9-76:81
