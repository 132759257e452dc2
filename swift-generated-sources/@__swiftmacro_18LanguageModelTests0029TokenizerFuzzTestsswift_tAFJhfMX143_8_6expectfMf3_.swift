Testing.__checkBinaryOperation(accepted > 0,{ $0 || $1() },kind == .gzip,expression: .__fromBinaryOperation(.__fromSyntaxNode("accepted > 0"),"||",.__fromSyntaxNode("kind == .gzip")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:144:9-144:47
