Testing.__checkValue(try #require(sketched(table, 20, base, pool)) == scanned(table, 20, base, pool),expression: .__fromSyntaxNode("try #require(sketched(table, 20, base, pool)) == scanned(table, 20, base, pool)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:58:9-58:97
