Testing.__checkBinaryOperation(found,{ $0 == $1() },scanned(table, k, query, pool, where: admits),expression: .__fromBinaryOperation(.__fromSyntaxNode("found"),"==",.__fromSyntaxNode("scanned(table, k, query, pool, where: admits)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:42:25-42:88
