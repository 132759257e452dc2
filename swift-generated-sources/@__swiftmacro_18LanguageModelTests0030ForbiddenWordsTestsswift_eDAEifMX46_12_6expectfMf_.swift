Testing.__checkBinaryOperation(isAllowed(text, words),{ $0 == $1() },GrammarTwin.matches(grammar, Array(text.utf8)),expression: .__fromBinaryOperation(.__fromSyntaxNode("isAllowed(text, words)"),"==",.__fromSyntaxNode("GrammarTwin.matches(grammar, Array(text.utf8))")),comments: ["\(text) without \(words)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:47:13-49:44
