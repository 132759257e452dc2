Testing.__checkBinaryOperation(found.map(\.index),{ $0 == $1() },[0, 1, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.index)"#),"==",.__fromSyntaxNode("[0, 1, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:63:9-63:49
