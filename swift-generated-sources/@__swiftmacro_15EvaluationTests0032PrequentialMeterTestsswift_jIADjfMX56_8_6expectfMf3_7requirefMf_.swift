Testing.__checkPropertyAccess(window.self,getting: { $0.hit },expression: .__fromPropertyAccess(.__fromSyntaxNode("window"),.__fromSyntaxNode("hit")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_15EvaluationTests0032PrequentialMeterTestsswift_jIADjfMX56_8_6expectfMf3_.swift:1:30-1:50
