Testing.__checkBinaryOperation(together[index],{ $0 == $1() },alone,expression: .__fromBinaryOperation(.__fromSyntaxNode("together[index]"),"==",.__fromSyntaxNode("alone")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:161:17-161:50
