Testing.__checkPropertyAccess(result.self,getting: { $0.stopped },expression: .__fromPropertyAccess(.__fromSyntaxNode("result"),.__fromSyntaxNode("stopped")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:29:29-29:53
