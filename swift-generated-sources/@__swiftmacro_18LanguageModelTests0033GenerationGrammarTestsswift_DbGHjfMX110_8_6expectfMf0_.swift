Testing.__checkBinaryOperation(named,{ $0 == $1() },Set(choices),expression: .__fromBinaryOperation(.__fromSyntaxNode("named"),"==",.__fromSyntaxNode("Set(choices)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:111:9-111:39
