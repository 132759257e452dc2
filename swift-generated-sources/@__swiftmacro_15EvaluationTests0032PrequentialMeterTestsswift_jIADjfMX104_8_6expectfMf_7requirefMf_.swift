Testing.__checkPropertyAccess(meter.total.self,getting: { $0?.hit },expression: .__fromPropertyAccess(.__fromSyntaxNode("meter.total"),.__fromSyntaxNode("hit")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_15EvaluationTests0032PrequentialMeterTestsswift_jIADjfMX104_8_6expectfMf_.swift:1:30-1:56
