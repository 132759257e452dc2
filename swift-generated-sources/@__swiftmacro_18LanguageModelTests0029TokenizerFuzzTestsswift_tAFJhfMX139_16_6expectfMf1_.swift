Testing.__checkBinaryOperation(error.place != nil,{ $0 || $1() },kind == .gzip,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.place != nil"),"||",.__fromSyntaxNode("kind == .gzip")),comments: ["\(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:140:17-140:73
