Testing.__checkBinaryOperation(abs(row[ItemSummaries.numbers + column] - expected),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(row[ItemSummaries.numbers + column] - expected)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:54:13-54:80
