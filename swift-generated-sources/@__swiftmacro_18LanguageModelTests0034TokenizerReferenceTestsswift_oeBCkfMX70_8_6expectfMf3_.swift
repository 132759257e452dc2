Testing.__checkBinaryOperation(opt.vocabularyCount,{ $0 == $1() },50_265,expression: .__fromBinaryOperation(.__fromSyntaxNode("opt.vocabularyCount"),"==",.__fromSyntaxNode("50_265")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:71:9-71:47
