Testing.__checkBinaryOperation(abs(Double(row[9]) - (Double(row[1]) - base)),{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(Double(row[9]) - (Double(row[1]) - base))"),"<",.__fromSyntaxNode("1e-5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:39:13-39:74
