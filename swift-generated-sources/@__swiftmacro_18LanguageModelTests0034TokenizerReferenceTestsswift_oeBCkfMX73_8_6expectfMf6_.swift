Testing.__checkBinaryOperation(opt.special("<pad>"),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"opt.special("<pad>")"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:74:9-74:43
