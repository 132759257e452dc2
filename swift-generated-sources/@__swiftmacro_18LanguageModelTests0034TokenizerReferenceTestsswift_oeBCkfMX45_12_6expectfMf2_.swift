Testing.__checkBinaryOperation(opt.encode(text, marked: true),{ $0 == $1() },reference.opt,expression: .__fromBinaryOperation(.__fromSyntaxNode("opt.encode(text, marked: true)"),"==",.__fromSyntaxNode("reference.opt")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:46:13-46:69
