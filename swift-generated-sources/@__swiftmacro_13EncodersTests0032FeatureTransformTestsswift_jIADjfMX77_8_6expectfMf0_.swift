Testing.__checkPropertyAccess(FeatureTransform([.pca(4)]).apply(to: [], width: 3, pool: pool).values.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("FeatureTransform([.pca(4)]).apply(to: [], width: 3, pool: pool).values"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:78:9-78:96
