Testing.__checkBinaryOperation(rule([Float](repeating: -1, count: 4096), 2048),{ $0 == $1() },"pca:128",expression: .__fromBinaryOperation(.__fromSyntaxNode("rule([Float](repeating: -1, count: 4096), 2048)"),"==",.__fromStringLiteral(#""pca:128""#, "pca:128")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:26:9-26:78
