Testing.__checkBinaryOperation(choice,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("choice"),"!=",.__fromSyntaxNode("nil")),comments: ["\(grammar)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:49:56-49:92
