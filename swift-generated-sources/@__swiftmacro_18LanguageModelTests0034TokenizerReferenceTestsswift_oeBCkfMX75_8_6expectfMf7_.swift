Testing.__checkBinaryOperation(gpt2.vocabularyCount,{ $0 == $1() },50_257,expression: .__fromBinaryOperation(.__fromSyntaxNode("gpt2.vocabularyCount"),"==",.__fromSyntaxNode("50_257")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:76:9-76:48
