Testing.__checkBinaryOperation(mixed,{ $0 == $1() },[table.topK(10, query: queries[0]), table.topK(10, query: zero)],expression: .__fromBinaryOperation(.__fromSyntaxNode("mixed"),"==",.__fromSyntaxNode("[table.topK(10, query: queries[0]), table.topK(10, query: zero)]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:167:9-167:91
