Testing.__checkBinaryOperation(summaries[0][7],{ $0 == $1() },Float(log1p(0.0) / 3 - 2),expression: .__fromBinaryOperation(.__fromSyntaxNode("summaries[0][7]"),"==",.__fromSyntaxNode("Float(log1p(0.0) / 3 - 2)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:41:9-41:62
