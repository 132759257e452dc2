Testing.__checkBinaryOperation(summaries[1][7],{ $0 == $1() },Float(log1p(1.0) / 3 - 2),expression: .__fromBinaryOperation(.__fromSyntaxNode("summaries[1][7]"),"==",.__fromSyntaxNode("Float(log1p(1.0) / 3 - 2)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:42:9-42:62
