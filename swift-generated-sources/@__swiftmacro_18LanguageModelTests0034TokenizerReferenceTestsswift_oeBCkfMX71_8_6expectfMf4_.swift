Testing.__checkBinaryOperation(opt.beginning,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("opt.beginning"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:72:9-72:36
