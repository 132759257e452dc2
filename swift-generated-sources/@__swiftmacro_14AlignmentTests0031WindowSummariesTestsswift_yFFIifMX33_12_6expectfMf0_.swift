Testing.__checkBinaryOperation(abs(Double(row[4]) - expected),{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(Double(row[4]) - expected)"),"<",.__fromSyntaxNode("1e-5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:34:13-34:59
