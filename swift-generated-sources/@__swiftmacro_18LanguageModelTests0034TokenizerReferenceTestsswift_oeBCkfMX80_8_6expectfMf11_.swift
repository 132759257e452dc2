Testing.__checkBinaryOperation(clip.beginning,{ $0 == $1() },49_406,expression: .__fromBinaryOperation(.__fromSyntaxNode("clip.beginning"),"==",.__fromSyntaxNode("49_406")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:81:9-81:42
