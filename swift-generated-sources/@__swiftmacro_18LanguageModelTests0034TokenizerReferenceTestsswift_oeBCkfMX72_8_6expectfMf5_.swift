Testing.__checkBinaryOperation(opt.end,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("opt.end"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:73:9-73:30
