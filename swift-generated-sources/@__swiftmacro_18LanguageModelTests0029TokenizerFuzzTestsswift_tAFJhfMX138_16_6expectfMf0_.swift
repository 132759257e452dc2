Testing.__checkBinaryOperation(error.path,{ $0 == $1() },"fuzz/\(kind)",expression: .__fromBinaryOperation(.__fromSyntaxNode("error.path"),"==",.__fromSyntaxNode(#""fuzz/\(kind)""#)),comments: ["\(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:139:17-139:66
