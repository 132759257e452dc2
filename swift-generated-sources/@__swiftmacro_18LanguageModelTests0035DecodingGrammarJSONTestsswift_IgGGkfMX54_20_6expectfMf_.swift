Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try grammar(text) },expression: .__fromSyntaxNode("try grammar(text)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:55:21-55:83
