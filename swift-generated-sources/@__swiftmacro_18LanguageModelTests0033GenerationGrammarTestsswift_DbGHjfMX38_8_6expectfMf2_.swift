Testing.__checkBinaryOperation(whole,{ $0 > $1() },400,expression: .__fromBinaryOperation(.__fromSyntaxNode("whole"),">",.__fromSyntaxNode("400")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:39:9-39:29
