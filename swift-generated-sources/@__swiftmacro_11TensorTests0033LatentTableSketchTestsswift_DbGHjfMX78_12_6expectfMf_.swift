Testing.__checkBinaryOperation(found,{ $0 == $1() },scanned(table, 30, query, pool),expression: .__fromBinaryOperation(.__fromSyntaxNode("found"),"==",.__fromSyntaxNode("scanned(table, 30, query, pool)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:79:13-79:62
