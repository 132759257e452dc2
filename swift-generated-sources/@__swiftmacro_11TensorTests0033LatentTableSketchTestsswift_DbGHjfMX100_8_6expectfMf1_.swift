Testing.__checkBinaryOperation(next,{ $0 == $1() },Array(table.topK(20, query: query).suffix(10)),expression: .__fromBinaryOperation(.__fromSyntaxNode("next"),"==",.__fromSyntaxNode("Array(table.topK(20, query: query).suffix(10))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:101:9-101:72
