Testing.__checkBinaryOperation(result.stopped,{ $0 == $1() },.grammarComplete,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.stopped"),"==",.__fromSyntaxNode(".grammarComplete")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:70:13-70:56
