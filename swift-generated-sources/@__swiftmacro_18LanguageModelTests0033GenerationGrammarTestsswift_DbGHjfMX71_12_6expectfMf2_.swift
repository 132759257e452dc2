Testing.__checkBinaryOperation(result.tokens.count,{ $0 <= $1() },tokens,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.tokens.count"),"<=",.__fromSyntaxNode("tokens")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:72:13-72:51
