Testing.__checkValue(try #require(FeatureTransform(text)).description == text,expression: .__fromSyntaxNode("try #require(FeatureTransform(text)).description == text"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:12:9-12:74
