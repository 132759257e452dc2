Testing.__checkPropertyAccess(window.self,getting: { $0.strictHit },expression: .__fromPropertyAccess(.__fromSyntaxNode("window"),.__fromSyntaxNode("strictHit")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_15EvaluationTests0032PrequentialMeterTestsswift_jIADjfMX57_8_6expectfMf4_.swift:1:30-1:56
