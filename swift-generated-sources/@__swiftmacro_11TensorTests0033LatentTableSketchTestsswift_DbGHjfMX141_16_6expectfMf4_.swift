Testing.__checkBinaryOperation(abs(a.lower - b.lower) <= 1e-4,{ $0 && $1() },abs(a.upper - b.upper) <= 1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(a.lower - b.lower) <= 1e-4"),"&&",.__fromSyntaxNode("abs(a.upper - b.upper) <= 1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:142:17-142:90
