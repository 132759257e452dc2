Testing.__checkBinaryOperation(abs(row[9] - (frozen.item(3)[0] + frozen.item(5)[0]) / 2),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(row[9] - (frozen.item(3)[0] + frozen.item(5)[0]) / 2)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:103:13-103:86
