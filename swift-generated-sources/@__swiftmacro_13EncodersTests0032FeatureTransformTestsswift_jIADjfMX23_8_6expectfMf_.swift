Testing.__checkBinaryOperation(rule([0, 1, 2, 0], 2),{ $0 == $1() },"log1p-pca:64",expression: .__fromBinaryOperation(.__fromSyntaxNode("rule([0, 1, 2, 0], 2)"),"==",.__fromStringLiteral(#""log1p-pca:64""#, "log1p-pca:64")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:24:9-24:57
