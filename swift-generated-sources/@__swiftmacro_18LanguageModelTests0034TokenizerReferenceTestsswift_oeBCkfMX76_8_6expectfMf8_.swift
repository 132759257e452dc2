Testing.__checkBinaryOperation(gpt2.beginning,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("gpt2.beginning"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:77:9-77:39
