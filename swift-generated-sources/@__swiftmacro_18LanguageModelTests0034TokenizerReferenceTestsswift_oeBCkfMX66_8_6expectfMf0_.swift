Testing.__checkBinaryOperation(llama.beginning,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("llama.beginning"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:67:9-67:38
