Testing.__checkBinaryOperation(grammar.minimumTokens,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("grammar.minimumTokens"),"==",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:61:9-61:44
