Testing.__checkBinaryOperation(gpt2.end,{ $0 == $1() },50_256,expression: .__fromBinaryOperation(.__fromSyntaxNode("gpt2.end"),"==",.__fromSyntaxNode("50_256")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:78:9-78:36
