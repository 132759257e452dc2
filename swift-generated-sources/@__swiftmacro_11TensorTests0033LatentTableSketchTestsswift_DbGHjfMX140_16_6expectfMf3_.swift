Testing.__checkBinaryOperation(a.query == b.query,{ $0 && $1() },a.row == b.row,expression: .__fromBinaryOperation(.__fromSyntaxNode("a.query == b.query"),"&&",.__fromSyntaxNode("a.row == b.row")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:141:17-141:62
