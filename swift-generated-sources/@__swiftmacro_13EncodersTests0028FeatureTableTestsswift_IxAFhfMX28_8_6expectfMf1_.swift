Testing.__checkBinaryOperation(table.hiding { _ in false },{ $0 == $1() },table,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.hiding { _ in false }"),"==",.__fromSyntaxNode("table")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:29:9-29:54
