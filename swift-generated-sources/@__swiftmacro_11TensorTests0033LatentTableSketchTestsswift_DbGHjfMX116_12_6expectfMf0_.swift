Testing.__checkBinaryOperation(abs(a - b),{ $0 < $1() },1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(a - b)"),"<",.__fromSyntaxNode("1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:117:13-117:39
