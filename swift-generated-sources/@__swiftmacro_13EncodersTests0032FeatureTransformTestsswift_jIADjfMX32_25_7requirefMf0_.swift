Testing.__checkFunctionCall((),calling: { 
  FeatureTransform($1)
},"standardize",expression: .__fromFunctionCall(nil,"FeatureTransform",(nil,.__fromStringLiteral(#""standardize""#, "standardize"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:33:26-33:67
