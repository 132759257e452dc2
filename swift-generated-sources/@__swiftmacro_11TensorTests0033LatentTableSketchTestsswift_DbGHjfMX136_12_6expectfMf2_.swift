Testing.__checkBinaryOperation(row.lower <= exact[Int(row.row)],{ $0 && $1() },exact[Int(row.row)] <= row.upper,expression: .__fromBinaryOperation(.__fromSyntaxNode("row.lower <= exact[Int(row.row)]"),"&&",.__fromSyntaxNode("exact[Int(row.row)] <= row.upper")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:137:13-137:90
