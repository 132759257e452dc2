Testing.__checkValue(similar["u0001"],expression: .__fromSyntaxNode(#"similar["u0001"]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_16ExplanationTests0025ExplainerTestsswift_jqFBgfMX80_8_6expectfMf_.swift:1:30-1:56
