Testing.__checkBinaryOperation(rule([0, 1, -2, 0], 2),{ $0 == $1() },"none",expression: .__fromBinaryOperation(.__fromSyntaxNode("rule([0, 1, -2, 0], 2)"),"==",.__fromStringLiteral(#""none""#, "none")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:25:9-25:50
