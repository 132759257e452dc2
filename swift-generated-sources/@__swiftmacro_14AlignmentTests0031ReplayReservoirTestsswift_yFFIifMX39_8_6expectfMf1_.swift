Testing.__checkBinaryOperation(none.slot(stream),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("none.slot(stream)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:40:9-40:42
