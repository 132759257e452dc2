Testing.__checkBinaryOperation(matrix.values[0] == 1,{ $0 && $1() },matrix.rowCount == 3,expression: .__fromBinaryOperation(.__fromSyntaxNode("matrix.values[0] == 1"),"&&",.__fromSyntaxNode("matrix.rowCount == 3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:110:9-110:63
