Testing.__checkBinaryOperation(Array(opt.decode(reference.opt).utf8),{ $0 == $1() },utf8,expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(opt.decode(reference.opt).utf8)"),"==",.__fromSyntaxNode("utf8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:50:13-50:67
