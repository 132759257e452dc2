Testing.__checkValue(choice,expression: .__fromSyntaxNode("choice"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: swift-generated-sources/@__swiftmacro_18LanguageModelTests0033GenerationGrammarTestsswift_DbGHjfMX106_16_6expectfMf_.swift:1:34-1:50
