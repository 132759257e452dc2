Testing.__checkBinaryOperation(abs(Double(count) - mean),{ $0 < $1() },4.5 * 13.2,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(Double(count) - mean)"),"<",.__fromSyntaxNode("4.5 * 13.2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:27:29-27:76
