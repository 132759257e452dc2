Testing.__checkValue(similar["u0002"],expression: .__fromSyntaxNode(#"similar["u0002"]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_16ExplanationTests0025ExplainerTestsswift_jqFBgfMX81_8_6expectfMf0_.swift:1:30-1:56
