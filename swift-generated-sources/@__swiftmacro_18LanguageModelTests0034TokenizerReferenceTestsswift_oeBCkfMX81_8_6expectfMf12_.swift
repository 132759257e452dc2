Testing.__checkBinaryOperation(clip.end,{ $0 == $1() },49_407,expression: .__fromBinaryOperation(.__fromSyntaxNode("clip.end"),"==",.__fromSyntaxNode("49_407")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:82:9-82:36
