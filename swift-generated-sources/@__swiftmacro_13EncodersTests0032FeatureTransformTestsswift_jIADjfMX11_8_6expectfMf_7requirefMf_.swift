Testing.__checkFunctionCall((),calling: { 
  FeatureTransform($1)
},text,expression: .__fromFunctionCall(nil,"FeatureTransform",(nil,.__fromSyntaxNode("text"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_13EncodersTests0032FeatureTransformTestsswift_jIADjfMX11_8_6expectfMf_.swift:1:26-1:58
