Testing.__checkBinaryOperation(result.isWhole == true,{ $0 && $1() },grammar.matches(result.text),expression: .__fromBinaryOperation(.__fromSyntaxNode("result.isWhole == true"),"&&",.__fromSyntaxNode("grammar.matches(result.text)")),comments: ["\(result.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:131:13-131:94
