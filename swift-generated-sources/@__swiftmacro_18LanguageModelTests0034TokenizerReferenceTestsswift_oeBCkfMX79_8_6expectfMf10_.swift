Testing.__checkBinaryOperation(clip.vocabularyCount,{ $0 == $1() },49_408,expression: .__fromBinaryOperation(.__fromSyntaxNode("clip.vocabularyCount"),"==",.__fromSyntaxNode("49_408")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:80:9-80:48
