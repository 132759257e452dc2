Testing.__checkFunctionCall((),calling: { 
  FeatureTransform($1)
},"log1p",expression: .__fromFunctionCall(nil,"FeatureTransform",(nil,.__fromStringLiteral(#""log1p""#, "log1p"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:31:24-31:59
