Testing.__checkBinaryOperation(refused,{ $0 > $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("refused"),">",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:143:9-143:29
