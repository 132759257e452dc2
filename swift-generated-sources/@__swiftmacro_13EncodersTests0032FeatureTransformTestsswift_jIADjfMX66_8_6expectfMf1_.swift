Testing.__checkBinaryOperation(columns,{ $0 == $1() },columns.sorted(by: >),expression: .__fromBinaryOperation(.__fromSyntaxNode("columns"),"==",.__fromSyntaxNode("columns.sorted(by: >)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:67:9-67:50
