Testing.__checkBinaryOperation(passed,{ $0 == $1() },8 * 77,expression: .__fromBinaryOperation(.__fromSyntaxNode("passed"),"==",.__fromSyntaxNode("8 * 77")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:132:13-132:38
